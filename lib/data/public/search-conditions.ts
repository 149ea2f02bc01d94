import type { StorySearch } from '@/lib/document/story-search';
import { instantOf } from '@/lib/kit/local-instant';
import { nextDay } from '@/lib/kit/zoned-time';
import { database } from '../client';
import { Prisma } from '../prisma/client';
import { findAuthors } from './find-authors';

const { sql } = Prisma;

/** What holds of all stories: where nothing is filtered. */
export const everyStory = sql`true`;

/** The beginning of a calendar day on the newsroom's clocks. */
function dayBegins(day: string, zone: string): Date {
  return new Date(instantOf(`${day}T00:00`, zone) ?? `${day}T00:00:00Z`);
}

/** Filters as they were understood. */
export interface UnderstoodFilters {
  /** What must hold of a row `s` of StorySearch: `everyStory` without filters. */
  condition: Prisma.Sql;
  /** The author that was asked for; null where none was, or where several have such a name. */
  author: { slug: string; name: string } | null;
  /** Nobody has the name that was asked for. */
  authorUnknown: boolean;
  /** Somebody asked for an author or a section that doesn't exist: nothing can be found. */
  impossible: boolean;
}

const wroteOneOf = (authors: readonly { id: string }[]) =>
  sql`s."storyId" IN (
    SELECT "storyId" FROM "PublicationByline" WHERE "authorId" = ANY (${authors.map(({ id }) => id)}::uuid[]))`;

/** What the filters of a search mean in the database; days by the clocks of `zone`. */
export async function understandFilters(
  { section, author, from, to }: StorySearch,
  zone: string,
): Promise<UnderstoodFilters> {
  const [inSection, authors] = await Promise.all([
    section ? database().section.findUnique({ where: { slug: section }, select: { id: true } }) : null,
    author ? findAuthors(author) : [],
  ]);
  const conditions = [
    ...(inSection ? [sql`s."sectionId" = ${inSection.id}::uuid`] : []),
    ...(authors.length > 0 ? [wroteOneOf(authors)] : []),
    ...(from ? [sql`s."publishedAt" >= ${dayBegins(from, zone)}`] : []),
    ...(to ? [sql`s."publishedAt" < ${new Date(nextDay(dayBegins(to, zone), zone))}`] : []),
  ];
  const [by] = authors;
  const authorUnknown = author !== '' && !by;
  return {
    condition: conditions.length > 0 ? Prisma.join(conditions, ' AND ') : everyStory,
    author: by && authors.length === 1 ? { slug: by.slug, name: by.name } : null,
    authorUnknown,
    impossible: authorUnknown || (section !== '' && !inSection),
  };
}
