import { database } from '../client';
import { listedByEngines } from '../listed-by-engines';
import { type TranslationRow, toTranslations } from '../translations';

/** A story in one of its languages. */
export interface SitemapLanguage {
  /** BCP 47. */
  language: string;
  path: string;
}

/**
 * By its path, each story of a part of a month that there is in several languages, and all of those: as its own page says them, but
 * for what search engines are not to list. One query, which reads those that are translated and no others.
 * @param month its first day, `2026-11-01`
 */
export async function loadSitemapLanguages(
  month: string,
  part: number,
): Promise<Map<string, SitemapLanguage[]>> {
  const rows = await database().$queryRaw<(TranslationRow & { of: string })[]>`
    WITH originals AS (
      SELECT "translationOf" AS id FROM "Publication" WHERE month = ${month}::date AND "sitemapPart" = ${part}::int AND "translationOf" IS NOT NULL
      UNION
      SELECT "storyId" FROM "Publication" original WHERE month = ${month}::date AND "sitemapPart" = ${part}::int AND EXISTS (
        SELECT FROM "Publication" other WHERE other."translationOf" = original."storyId" AND other."translationOf" IS NOT NULL)
    ), versions AS (
      SELECT originals.id AS of, "storyId", path, language, "publishedAt", fields
      FROM originals JOIN "Publication" ON "storyId" = originals.id
      UNION ALL
      SELECT originals.id, "storyId", path, language, "publishedAt", fields
      FROM originals JOIN "Publication" ON "translationOf" = originals.id
    )
    SELECT of, "storyId" AS id, path, language, "publishedAt"::text AS "publishedAt", true AS listed FROM versions
    WHERE ${listedByEngines}
    ORDER BY of, versions."publishedAt", "storyId"`;
  const groups = Map.groupBy(rows, ({ of }) => of);
  const found = new Map<string, SitemapLanguage[]>();
  for (const { id, path, language, of } of rows) {
    const translations = toTranslations(groups.get(of) ?? [], { id, of, language });
    const all = [{ language, path }, ...(translations?.others ?? [])];
    if (translations)
      found.set(
        path,
        all.map((one) => ({ language: one.language, path: one.path })),
      );
  }
  return found;
}
