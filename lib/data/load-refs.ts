import type { Ref } from '@/lib/document/block';
import { noRefs, type Refs } from '@/lib/document/refs';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import type { RelatedCard } from '@/lib/document/shapes/story-page';
import { readersAddress } from '@/lib/kit/media-address';
import { ask } from './client';
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
import { type SoughtTranslations, type TranslationRow, translationRows } from './translations';

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
  translations: TranslationRow[] | null;
}

/**
 * Everything that `refs` name, in one query however many there are. Unless told otherwise it is what readers get: their
 * addresses, and a tile for what may not be shown.
 */
export async function loadRefs(refs: readonly Ref[], given: Partial<Onlookers> = {}): Promise<Refs> {
  return (await loadWithOthers(refs, { stories: [], photos: [] }, given)).refs;
}

function pick(figures: ReadonlyMap<string, PhotoFigure>, ids: readonly string[]): Map<string, PhotoFigure> {
  const wanted = new Set(ids);
  return new Map([...figures].filter(([id]) => wanted.has(id)));
}

/** What a page shows beside what its documents name, by ids: other stories at its end, and photos of its authors. */
export interface Others {
  stories: readonly string[];
  photos: readonly string[];
  /** Left out for none. */
  translations?: SoughtTranslations;
}

interface LoadedPage {
  refs: Refs;
  related: RelatedCard[];
  portraits: ReadonlyMap<string, PhotoFigure>;
  translations: TranslationRow[];
}

/** The same with others: of stories those that are published, in any order. */
export async function loadWithOthers(
  refs: readonly Ref[],
  { stories: related, photos: portraits, translations }: Others,
  given: Partial<Onlookers> = {},
): Promise<LoadedPage> {
  const { from, address = readersAddress, readers = true, at } = given;
  const own = idsOf(refs, 'photo');
  const photoIds = [...new Set([...own, ...portraits])];
  const helplineIds = idsOf(refs, 'helpline');
  const nothing = { refs: noRefs, related: [], portraits: new Map(), translations: [] };
  if (photoIds.length + helplineIds.length + related.length === 0 && !translations) return nothing;
  const isAlone = related.length === 0;
  const leads = Prisma.sql`|| ARRAY(SELECT photo FROM related WHERE photo IS NOT NULL)`;
  const photosOf = Prisma.sql`(SELECT ids FROM shown)::uuid[]`;
  // One question for all: each of them would cost a reader's page a millisecond of work. Each row is read once.
  const statement = Prisma.sql`
    WITH ${isAlone ? Prisma.empty : Prisma.sql`related AS MATERIALIZED (${relatedRows(related)}),`}
    shown AS MATERIALIZED (SELECT ${photoIds}::uuid[] ${isAlone ? Prisma.empty : leads} AS ids)
    SELECT
      coalesce((SELECT json_agg(photo) FROM (
        SELECT ${photoColumns} FROM "Photo" WHERE id = ANY(${photosOf})) photo), '[]') AS photos,
      coalesce((SELECT json_agg(helpline) FROM "Helpline" helpline
        WHERE id = ANY(${helplineIds}::uuid[])), '[]') AS helplines,
      ${isAlone ? Prisma.sql`NULL` : Prisma.sql`(SELECT json_agg(related) FROM related)`} AS related,
      ${translations ? translationRows(translations) : Prisma.sql`NULL`} AS translations,
      ${photoFacts(photosOf)}`;
  const [found] = await (from ? from.$queryRaw<Found[]>(statement) : ask<Found>(statement));
  if (!found) return nothing;
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
  return {
    refs: {
      ...noRefs,
      photos: own.length === figures.size ? figures : pick(figures, own),
      helplines: new Map(helplines.map((row) => [row.id, toHelpline(row)])),
    },
    related: toRelatedCards(found.related ?? [], figures),
    portraits: figures,
    translations: found.translations ?? [],
  };
}
