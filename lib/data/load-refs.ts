import type { Ref } from '@/lib/document/block';
import type { Refs } from '@/lib/document/refs';
import { readersAddress } from '@/lib/kit/media-address';
import { database } from './client';
import { toHelpline } from './helpline';
import {
  figuresOf,
  type Onlookers,
  type PhotoFactsRow,
  type PhotoRow,
  photoFacts,
  photoSelect,
} from './photo-figure';
import { type Helpline, Prisma } from './prisma/client';

const idsOf = (refs: readonly Ref[], kind: Ref['kind']) => [
  ...new Set(refs.filter((ref) => ref.kind === kind).map((ref) => ref.id)),
];

const photoColumns = Prisma.raw(
  Object.keys(photoSelect)
    .map((column) => `"${column}"`)
    .join(', '),
);

/** Rows as JSON has them: times are strings. */
interface Found extends PhotoFactsRow {
  photos: (Omit<PhotoRow, 'updatedAt' | 'creditUnknownAt'> & {
    updatedAt: string;
    creditUnknownAt: string | null;
  })[];
  helplines: (Omit<Helpline, 'updatedAt' | 'checkedOn'> & { updatedAt: string; checkedOn: string | null })[];
}

/**
 * Everything that `refs` name, in one query however many there are. Unless told otherwise it is what readers get: their
 * addresses, and a tile for what may not be shown.
 */
export async function loadRefs(refs: readonly Ref[], given: Partial<Onlookers> = {}): Promise<Refs> {
  const { from = database(), address = readersAddress, readers = true, at } = given;
  const photoIds = idsOf(refs, 'photo');
  const helplineIds = idsOf(refs, 'helpline');
  const none = { photos: new Map(), links: new Map(), embeds: new Map(), helplines: new Map() };
  if (photoIds.length + helplineIds.length === 0) return none;
  // One question for all: each of them would cost a reader's page a millisecond of work.
  const [found] = await from.$queryRaw<Found[]>`
    SELECT
      coalesce((SELECT json_agg(photo) FROM (
        SELECT ${photoColumns} FROM "Photo" WHERE id = ANY(${photoIds}::uuid[])) photo), '[]') AS photos,
      coalesce((SELECT json_agg(helpline) FROM "Helpline" helpline
        WHERE id = ANY(${helplineIds}::uuid[])), '[]') AS helplines,
      ${photoFacts(photoIds)}`;
  if (!found) return none;
  const photos = found.photos.map((row) => ({
    ...row,
    updatedAt: new Date(row.updatedAt),
    creditUnknownAt: row.creditUnknownAt === null ? null : new Date(row.creditUnknownAt),
  }));
  const helplines = found.helplines.map((row) => ({
    ...row,
    updatedAt: new Date(row.updatedAt),
    checkedOn: row.checkedOn === null ? null : new Date(row.checkedOn),
  }));
  return {
    ...none,
    photos: figuresOf(photos, found, { address, readers, at }),
    helplines: new Map(helplines.map((row) => [row.id, toHelpline(row)])),
  };
}
