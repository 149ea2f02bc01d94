import { tokenHash } from '@/lib/kit/secret-token';
import { database } from '../client';

/** What a token opens now. `ended`: there was such a link; it was withdrawn, is too old, or its maker left. */
export type LinkState =
  | { state: 'live'; id: string; storyId: string; expiresAt: Date; lastUsedAt: Date | null }
  | { state: 'ended' }
  | { state: 'unknown' };

/** Looks a preview link up by the token of its address. */
export async function findPreviewLink(token: string, now = new Date()): Promise<LinkState> {
  const link = await database().previewLink.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      id: true,
      storyId: true,
      expiresAt: true,
      withdrawnAt: true,
      lastUsedAt: true,
      createdBy: { select: { disabledAt: true } },
    },
  });
  if (!link) return { state: 'unknown' };
  const { createdBy, withdrawnAt, ...live } = link;
  // What somebody handed out ends with their account, as their sessions do.
  if (withdrawnAt || createdBy.disabledAt || link.expiresAt <= now) return { state: 'ended' };
  return { state: 'live', ...live };
}
