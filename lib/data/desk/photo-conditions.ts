import type { PhotoSearch } from '@/lib/document/photo-search';
import { Prisma } from '../prisma/client';
import { foldText, type SearchTerm, searchTerms } from './photo-text';

const { sql } = Prisma;

/** How words are looked for: as they are, or, where that finds nothing, so that a slip of the finger is forgiven. */
export type Spelling = 'exact' | 'similar';

/**
 * A term is found as the beginning of a word, by its English stem, or within a word (a compound, a file's name). The
 * first two also tell the planner how rare it is; the third needs three letters for its index.
 */
function saysTerm({ text, tsquery }: SearchTerm, spelling: Spelling): Prisma.Sql {
  // Words that must stand together stand as they were typed.
  const stem = text.includes(' ') ? sql`` : sql` || plainto_tsquery('english', ${text})`;
  const stands = sql`p.search @@ (to_tsquery('simple', ${tsquery})${stem})`;
  if (text.length < 3) return stands;
  const within = sql`p.words LIKE ${`%${text}%`}`;
  return spelling === 'exact' || text.length < 4 || text.includes(' ')
    ? sql`(${stands} OR ${within})`
    : sql`(${stands} OR ${within} OR ${text} <% p.words)`;
}

/** All words of `text` in the names of the credit. */
function namesInCredit(text: string): Prisma.Sql[] {
  return searchTerms(text).map((term) => sql`p."creditWords" LIKE ${`%${term.text}%`}`);
}

/** The agency among those names, at whatever depth of the credit it stands. */
function agencyNamed(text: string): Prisma.Sql[] {
  const agency = foldText(text);
  if (!agency) return [];
  const agencies = sql`jsonb_path_query(p.credit, 'strict $.**.agency ? (@.type() == "string")', '{}', true)`;
  return [
    ...namesInCredit(text),
    sql`EXISTS (SELECT FROM ${agencies} AS a WHERE photo_fold(a #>> '{}') LIKE ${`%${agency}%`})`,
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
  const last = sql`left(p."takenOn", 10) || substr('9999-12-31', length(left(p."takenOn", 10)) + 1)`;
  const first = sql`left(p."takenOn", 10) || substr('0000-01-01', length(left(p."takenOn", 10)) + 1)`;
  return [
    ...(from ? [sql`p."takenOn" >= ${from.slice(0, 4)}`, sql`${last} >= ${from}`] : []),
    ...(to ? [sql`p."takenOn" < ${String(Number(to.slice(0, 4)) + 1)}`, sql`${first} <= ${to}`] : []),
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

/** What must hold of a photo `p` that is looked for, as one condition. Deleted ones are never found. */
export function photoConditions(search: PhotoSearch, spelling: Spelling): Prisma.Sql {
  const conditions = [
    sql`p."deletedAt" IS NULL`,
    ...searchTerms(search.query).map((term) => saysTerm(term, spelling)),
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
  ];
  return Prisma.join(conditions, ' AND ');
}
