import type { Ref } from '@/lib/document/block';
import type { Refs } from '@/lib/document/refs';
import { readersAddress } from '@/lib/kit/media-address';
import { database } from './client';
import { toHelpline } from './helpline';
import { type Onlookers, photoSelect, toFigures } from './photo-figure';

const idsOf = (refs: readonly Ref[], kind: Ref['kind']) => [
  ...new Set(refs.filter((ref) => ref.kind === kind).map((ref) => ref.id)),
];

/**
 * Everything that `refs` name, in a handful of queries however many there are. Unless told otherwise it is what readers
 * get: their addresses, and a tile for what may not be shown.
 */
export async function loadRefs(refs: readonly Ref[], given: Partial<Onlookers> = {}): Promise<Refs> {
  const { from = database(), address = readersAddress, readers = true, at } = given;
  const photoIds = idsOf(refs, 'photo');
  const helplineIds = idsOf(refs, 'helpline');
  const [photos, helplines] = await Promise.all([
    photoIds.length > 0 ? from.photo.findMany({ where: { id: { in: photoIds } }, select: photoSelect }) : [],
    helplineIds.length > 0 ? from.helpline.findMany({ where: { id: { in: helplineIds } } }) : [],
  ]);
  return {
    photos: await toFigures(photos, { address, readers, at, from }),
    links: new Map(),
    embeds: new Map(),
    helplines: new Map(helplines.map((row) => [row.id, toHelpline(row)])),
  };
}
