import type { Ref } from '@/lib/document/block';
import { noRefs, type Refs } from '@/lib/document/refs';
import type { RelatedCard } from '@/lib/document/shapes/story-page';
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
import { type RelatedRow, relatedRows, toRelatedCards } from './related-cards';

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
  related: RelatedRow[] | null;
}

/**
 * Everything that `refs` name, in one query however many there are. Unless told otherwise it is what readers get: their
 * addresses, and a tile for what may not be shown.
 */
export async function loadRefs(refs: readonly Ref[], given: Partial<Onlookers> = {}): Promise<Refs> {
  return (await loadWithRelated(refs, [], given)).refs;
}

/** The same with other stories by their ids, as they stand at the end of a page: those that are published, in any order. */
export async function loadWithRelated(
  refs: readonly Ref[],
  related: readonly string[],
  given: Partial<Onlookers> = {},
): Promise<{ refs: Refs; related: RelatedCard[] }> {
  const { from = database(), address = readersAddress, readers = true, at } = given;
  const photoIds = idsOf(refs, 'photo');
  const helplineIds = idsOf(refs, 'helpline');
  if (photoIds.length + helplineIds.length + related.length === 0) return { refs: noRefs, related: [] };
  const leads = Prisma.sql`|| ARRAY(
    SELECT "leadPhotoId" FROM "Publication" WHERE "storyId" = ANY(${related}::uuid[]) AND "leadPhotoId" IS NOT NULL)`;
  const photosOf = Prisma.sql`(${photoIds}::uuid[] ${related.length > 0 ? leads : Prisma.empty})`;
  // One question for all: each of them would cost a reader's page a millisecond of work.
  const [found] = await from.$queryRaw<Found[]>`
    SELECT
      coalesce((SELECT json_agg(photo) FROM (
        SELECT ${photoColumns} FROM "Photo" WHERE id = ANY(${photosOf})) photo), '[]') AS photos,
      coalesce((SELECT json_agg(helpline) FROM "Helpline" helpline
        WHERE id = ANY(${helplineIds}::uuid[])), '[]') AS helplines,
      ${related.length > 0 ? relatedRows(related) : Prisma.sql`NULL`} AS related,
      ${photoFacts(photosOf)}`;
  if (!found) return { refs: noRefs, related: [] };
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
  const figures = figuresOf(photos, found, { address, readers, at });
  const own = new Set(photoIds);
  return {
    refs: {
      ...noRefs,
      photos: related.length > 0 ? new Map([...figures].filter(([id]) => own.has(id))) : figures,
      helplines: new Map(helplines.map((row) => [row.id, toHelpline(row)])),
    },
    related: toRelatedCards(found.related ?? [], figures),
  };
}
