import { mayShow, rightsAt } from '@/lib/document/rights';
import { updateKinds } from '@/lib/document/shapes/update-kind';
import { database } from '../client';
import { loadRights } from '../load-rights';
import { findPreviewLink } from './find-preview-link';

/**
 * Whether a preview link shows the photo file with this key at present: a size, never an original, of a photo that the link's
 * draft or an update on it names at present.
 */
export async function isLinkedPhoto(token: string, key: string, now = new Date()): Promise<boolean> {
  const link = await findPreviewLink(token, now);
  if (link.state !== 'live') return false;
  const { storyId } = link;
  const updates = await database().update.findMany({
    where: { storyId, status: { not: 'withdrawn' }, kind: { in: [...updateKinds] } },
    select: { id: true },
  });
  const references = await database().reference.findMany({
    where: {
      storyId,
      kind: 'photo',
      OR: [
        { ownerKind: 'story', stage: 'working' },
        { ownerKind: 'update', ownerId: { in: updates.map(({ id }) => id) } },
      ],
    },
    select: { refId: true },
  });
  const shown = await database().photo.findMany({
    where: {
      id: { in: references.map(({ refId }) => refId) },
      OR: [
        { sizes: { array_contains: [{ key }] } },
        { renditions: { array_contains: [{ key }] } },
        { share: { path: ['key'], equals: key } },
      ],
    },
    select: { id: true },
  });
  const rights = await loadRights(shown.map(({ id }) => id));
  return shown.some(({ id }) => mayShow(rightsAt(rights.get(id) ?? [], now).state));
}
