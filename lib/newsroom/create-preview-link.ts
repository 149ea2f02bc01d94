import { writeAudit } from '@/lib/data/write/audit';
import { lockStory } from '@/lib/data/write/find-story';
import { insertPreviewLink } from '@/lib/data/write/preview-links';
import { inTransaction } from '@/lib/data/write/transaction';
import { maxPreviewNote, type PreviewLinkDays, previewLinkDays } from '@/lib/document/shapes/preview';
import { isId, newId } from '@/lib/kit/ids';
import { previewLinkAddress } from '@/lib/kit/media-address';
import { Problem } from '@/lib/kit/problem';
import { newSecretToken, tokenHash } from '@/lib/kit/secret-token';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';

const day = 24 * 60 * 60 * 1_000;

/**
 * Makes an address at which somebody without an account can read a draft, as it then stands, for some days: a lawyer,
 * a source. Returns its path, which can't be found out again afterwards: only a hash of its token is kept.
 * @throws Problem `bad-request`, `not-found`, `not-allowed`
 */
export async function createPreviewLink(
  { viewer, now }: NewsroomContext,
  request: { storyId: string; days: PreviewLinkDays; note: string },
): Promise<{ id: string; path: string }> {
  const { storyId, days } = request;
  const note = request.note.trim();
  if (!isId(storyId)) throw new Problem('not-found');
  if (!previewLinkDays.includes(days)) throw new Problem('bad-request', { field: 'days' });
  if (note.length > maxPreviewNote) throw new Problem('bad-request', { field: 'note' });
  const id = newId();
  const token = newSecretToken();
  await inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId);
    if (!story) throw new Problem('not-found');
    assertCan(viewer, 'story.share-preview', storySubject(story));
    const at = now();
    const expiresAt = new Date(at.getTime() + days * day);
    await insertPreviewLink(tx, {
      id,
      storyId,
      tokenHash: tokenHash(token),
      note,
      createdById: viewer.id,
      createdAt: at,
      expiresAt,
    });
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'story.share-preview',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { linkId: id, note, expiresAt: expiresAt.toISOString() },
    });
  });
  return { id, path: previewLinkAddress(token) };
}
