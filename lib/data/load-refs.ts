import type { Ref } from '@/lib/document/block';
import type { Refs } from '@/lib/document/refs';
import { publicMediaAddress } from '@/lib/kit/media-address';
import { database } from './client';
import { toHelpline } from './helpline';
import { photoSelect, toFigure } from './photo-figure';
import type { Prisma } from './prisma/client';

const idsOf = (refs: readonly Ref[], kind: Ref['kind']) => [
  ...new Set(refs.filter((ref) => ref.kind === kind).map((ref) => ref.id)),
];

/**
 * Everything that `refs` name, in at most two queries however many there are. Photos have readers' addresses, or those
 * that `address` makes of their files' keys.
 */
export async function loadRefs(
  refs: readonly Ref[],
  from: Prisma.TransactionClient = database(),
  address: (key: string) => string = publicMediaAddress,
): Promise<Refs> {
  const photoIds = idsOf(refs, 'photo');
  const helplineIds = idsOf(refs, 'helpline');
  const [photos, helplines] = await Promise.all([
    photoIds.length > 0 ? from.photo.findMany({ where: { id: { in: photoIds } }, select: photoSelect }) : [],
    helplineIds.length > 0 ? from.helpline.findMany({ where: { id: { in: helplineIds } } }) : [],
  ]);
  return {
    photos: new Map(photos.map((row) => [row.id, toFigure(row, address)])),
    helplines: new Map(helplines.map((row) => [row.id, toHelpline(row)])),
  };
}
