import type { LinkedPreview } from '@/lib/document/shapes/preview';
import { linkedMediaAddress } from '@/lib/kit/media-address';
import { database } from '../client';
import { draftPage } from './draft-page';
import { findPreviewLink } from './find-preview-link';

const minute = 60_000;

/** The draft that a preview link opens, or null once it has ended. Notes for the desk that the link was used. */
export async function getLinkedPreview(token: string, now = new Date()): Promise<LinkedPreview | null> {
  const link = await findPreviewLink(token, now);
  if (link.state !== 'live') return null;
  const draft = await draftPage(link.storyId, { now, address: linkedMediaAddress(token) });
  if (!draft) return null;
  if (!link.lastUsedAt || now.getTime() - link.lastUsedAt.getTime() > minute) {
    await database().previewLink.updateMany({ where: { id: link.id }, data: { lastUsedAt: now } });
  }
  return { ...draft, expiresAt: link.expiresAt.toISOString() };
}
