import type { Ref } from '@/lib/document/block';
import type { Refs } from '@/lib/document/refs';
import { database } from './client';
import { toHelpline } from './helpline';
import { photoSelect, toPublicPhoto } from './photo-figure';
import type { Prisma } from './prisma/client';

const idsOf = (refs: readonly Ref[], kind: Ref['kind']) => [
  ...new Set(refs.filter((ref) => ref.kind === kind).map((ref) => ref.id)),
];

/** Everything that `refs` name, with readers' addresses, in at most two queries however many there are. */
export async function loadRefs(
  refs: readonly Ref[],
  from: Prisma.TransactionClient = database(),
): Promise<Refs> {
  const photoIds = idsOf(refs, 'photo');
  const helplineIds = idsOf(refs, 'helpline');
  const [photos, helplines] = await Promise.all([
    photoIds.length > 0 ? from.photo.findMany({ where: { id: { in: photoIds } }, select: photoSelect }) : [],
    helplineIds.length > 0 ? from.helpline.findMany({ where: { id: { in: helplineIds } } }) : [],
  ]);
  return {
    photos: new Map(photos.map((row) => [row.id, toPublicPhoto(row)])),
    helplines: new Map(helplines.map((row) => [row.id, toHelpline(row)])),
  };
}
