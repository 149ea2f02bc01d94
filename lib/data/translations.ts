import type { StoryTranslations } from '@/lib/document/shapes/story-page';
import { listedByEngines } from './listed-by-engines';
import { Prisma } from './prisma/client';

/** A story in one of its languages, as JSON has it. */
export interface TranslationRow {
  id: string;
  path: string;
  language: string;
  publishedAt: string;
  /** Whether search engines list it under its own address. */
  listed: boolean;
}

/** Which story's translations are looked for, and the story that all of them are of: itself for an original. */
export interface SoughtTranslations {
  own: string;
  of: string;
}

/** Selects the other published versions of a story, as one column. */
export function translationRows({ own, of }: SoughtTranslations): Prisma.Sql {
  const original = own === of ? Prisma.empty : Prisma.sql`"storyId" = ${of}::uuid OR`;
  return Prisma.sql`(SELECT json_agg(version) FROM (
    SELECT "storyId" AS id, path, language, "publishedAt", ${listedByEngines} AS listed FROM "Publication"
    WHERE ${original} "translationOf" = ${of}::uuid
    ORDER BY "publishedAt", "storyId") version)`;
}

const tagOf = ({ language }: { language: string }) => language.toLowerCase();

/** Those in other languages than `language`, the first published of each; null where there is none. */
export function toTranslations(
  rows: readonly TranslationRow[],
  { id, of, language }: { id: string; of: string; language: string },
): StoryTranslations | null {
  const found = new Map<string, TranslationRow>();
  for (const row of rows) {
    const isOther = row.id !== id && tagOf(row) !== tagOf({ language });
    if (isOther && !found.has(tagOf(row))) found.set(tagOf(row), row);
  }
  const others = [...found.values()].map(({ publishedAt: _, ...row }) => row);
  return others.length > 0 ? { of, others } : null;
}
