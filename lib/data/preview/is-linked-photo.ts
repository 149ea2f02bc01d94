import { mayShow, rightsAt } from '@/lib/document/rights';
import { database } from '../client';
import { loadRights } from '../load-rights';
import { findPreviewLink } from './find-preview-link';

/**
 * Whether a preview link shows the photo file with this key at present: a size, never an original, of a photo that the link's
 * draft, an update or a live post on it names at present.
 */
export async function isLinkedPhoto(token: string, key: string, now = new Date()): Promise<boolean> {
  const link = await findPreviewLink(token, now);
  if (link.state !== 'live') return false;
  const { storyId } = link;
  const named = await database().$queryRaw<{ id: string }[]>`
    SELECT DISTINCT r."refId" AS id FROM "Reference" r
    LEFT JOIN "Update" u ON r."ownerKind" = 'update' AND u.id = r."ownerId"
    WHERE r."storyId" = ${storyId}::uuid AND r.kind = 'photo'
      AND ((r."ownerKind" = 'story' AND r.stage = 'working') OR u.status <> 'withdrawn')`;
  const shown = await database().photo.findMany({
    where: {
      id: { in: named.map(({ id }) => id) },
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
