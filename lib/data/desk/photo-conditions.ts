import { foldedName } from '@/lib/document/agency-key';
import type { PhotoSearch } from '@/lib/document/photo-search';
import { Prisma } from '../prisma/client';
import { type SearchTerm, searchTerms } from './photo-text';

const { sql } = Prisma;

/**
 * How a term is looked for: as a word, its beginning or its English stem; also within words, as in compounds and the
 * names of files; or by what is written alike.
 */
export type Way = 'word' | 'within' | 'similar';

/** As a word: what tells the planner how rare it is. */
export function saysWord({ text, tsquery }: SearchTerm): Prisma.Sql {
  // Words that must stand together stand as they were typed.
  const stem = text.includes(' ') ? sql`` : sql` || plainto_tsquery('english', ${text})`;
  return sql`p.search @@ (to_tsquery('simple', ${tsquery})${stem})`;
}

/** Within words needs three letters for its index. */
export function saysTerm(term: SearchTerm, way: Way): Prisma.Sql {
  if (way === 'similar') return sql`${term.text} <% p.words`;
  if (way === 'word' || term.text.length < 3) return saysWord(term);
  return sql`(${saysWord(term)} OR p.words LIKE ${`%${term.text}%`})`;
}

/** All words of `text` in the names of the credit. */
function namesInCredit(text: string): Prisma.Sql[] {
  return searchTerms(text).map((term) => sql`p."creditWords" LIKE ${`%${term.text}%`}`);
}

/** An agency, library or supplier among those names. */
function agencyNamed(text: string): Prisma.Sql[] {
  const agency = foldedName(text);
  if (!agency) return [];
  return [
    ...namesInCredit(text),
    sql`EXISTS (SELECT FROM unnest(p.agencies) AS a WHERE a LIKE ${`%${agency}%`})`,
  ];
}

const creditIs = {
  missing: sql`p."noCredit"`,
  unknown: sql`p."creditUnknownAt" IS NOT NULL AND p."creditWords" = ''`,
  known: sql`p."creditWords" <> ''`,
};

const references = sql`SELECT FROM "Reference" r WHERE r.kind = 'photo' AND r."refId" = p.id`;
const usedIs = {
  never: sql`NOT EXISTS (${references})`,
  readers: sql`EXISTS (${references} AND r.stage = 'published')`,
  somewhere: sql`EXISTS (${references})`,
};

/** A permission that ends, or a denial that begins, within 30 days, of the photo, a collection of its or an agency's. */
const endsSoon = sql`
  coalesce(CASE r.answer WHEN 'allow' THEN r."endsAt" WHEN 'deny' THEN r."startsAt" END
    BETWEEN now() AND now() + interval '30 days', false)`;
// From the rules, which are few, to the photos.
const rightsAre = {
  ending: sql`p.id IN (
    SELECT r."photoId" FROM "RightRule" r WHERE r."photoId" IS NOT NULL AND ${endsSoon}
    UNION SELECT c."photoId" FROM "RightRule" r JOIN "PhotoCollection" c USING ("collectionId") WHERE ${endsSoon}
    UNION SELECT q.id FROM "RightRule" r JOIN "Photo" q ON q.agencies @> ARRAY[r.agency] WHERE ${endsSoon})`,
};

/** A file may give only a year or a month: it fits if some day of it would. */
function takenWithin(from: string | null, to: string | null): Prisma.Sql[] {
  // `2026-05` sorts before `2026-05-10`, whose beginning it is.
  const begun = from && sql`p."takenOn" IN (${from.slice(0, 4)}, ${from.slice(0, 7)})`;
  return [
    ...(begun ? [sql`(p."takenOn" >= ${from} OR ${begun})`] : []),
    ...(to ? [sql`p."takenOn" < (${to}::date + 1)::text`, sql`left(p."takenOn", 10) <= ${to}`] : []),
  ];
}

/** Days by the clock of the site. */
function uploadedWithin(from: string | null, to: string | null): Prisma.Sql[] {
  const zone = sql`coalesce((SELECT zone FROM "Site" WHERE id = 1), 'UTC')`;
  const midnight = (day: string, later: number) =>
    sql`((${day}::date + ${later}::int)::timestamp AT TIME ZONE ${zone})`;
  return [
    ...(from ? [sql`p."createdAt" >= ${midnight(from, 0)}`] : []),
    ...(to ? [sql`p."createdAt" < ${midnight(to, 1)}`] : []),
  ];
}

/** What must hold of a photo `p` that is looked for, as one condition. Deleted ones are found by themselves only. */
export function photoConditions(search: PhotoSearch, ways: ReadonlyMap<string, Way>): Prisma.Sql {
  const wayOf = ({ text }: SearchTerm) => ways.get(text) ?? 'within';
  const terms = searchTerms(search.query);
  const exact = terms.filter((term) => wayOf(term) !== 'similar');
  const alike = terms.filter((term) => wayOf(term) === 'similar');
  const conditions = [
    search.deleted ? sql`p."deletedAt" IS NOT NULL` : sql`p."deletedAt" IS NULL`,
    ...exact.map((term) => saysTerm(term, wayOf(term))),
    ...(search.credit ? [creditIs[search.credit]] : []),
    ...namesInCredit(search.by),
    ...agencyNamed(search.agency),
    ...(search.rights ? [rightsAre[search.rights]] : []),
    ...(search.used ? [usedIs[search.used]] : []),
    ...(search.orientation ? [sql`p.orientation = ${search.orientation}`] : []),
    ...(search.collection
      ? [
          sql`p.id IN (SELECT "photoId" FROM "PhotoCollection" WHERE "collectionId" = ${search.collection}::uuid)`,
        ]
      : []),
    ...(search.uploader ? [sql`p."uploadedById" = ${search.uploader}::uuid`] : []),
    ...takenWithin(search.takenFrom, search.takenTo),
    ...uploadedWithin(search.uploadedFrom, search.uploadedTo),
    // Last, because it takes longest, and is asked only of what everything else holds of.
    ...alike.map((term) => saysTerm(term, 'similar')),
  ];
  return Prisma.join(conditions, ' AND ');
}
