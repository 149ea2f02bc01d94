import type { StorySearch } from '@/lib/document/story-search';
import { instantOf } from '@/lib/kit/local-instant';
import { nextDay } from '@/lib/kit/zoned-time';
import { database } from '../client';
import { Prisma } from '../prisma/client';

const { sql } = Prisma;

/** What holds of all stories: where nothing is filtered. */
export const everyStory = sql`true`;

/** The beginning of a calendar day on the newsroom's clocks. */
function dayBegins(day: string, zone: string): Date {
  return new Date(instantOf(`${day}T00:00`, zone) ?? `${day}T00:00:00Z`);
}

/** The author that a filter means: by the slug, or by the name as somebody typed it. Null where there is none. */
async function findAuthor(typed: string): Promise<{ id: string; slug: string; name: string } | null> {
  const select = { id: true, slug: true, name: true };
  const bySlug = await database().author.findUnique({ where: { slug: typed.toLowerCase() }, select });
  if (bySlug) return bySlug;
  const name = { equals: typed, mode: 'insensitive' as const };
  return database().author.findFirst({ where: { name }, orderBy: { slug: 'asc' }, select });
}

/** Filters as they were understood. */
export interface UnderstoodFilters {
  /** What must hold of a row `s` of StorySearch: `everyStory` without filters. */
  condition: Prisma.Sql;
  author: { slug: string; name: string } | null;
  /** Somebody asked for an author or a section that doesn't exist: nothing can be found. */
  impossible: boolean;
}

/** What the filters of a search mean in the database; days by the clocks of `zone`. */
export async function understandFilters(
  { section, author, from, to }: StorySearch,
  zone: string,
): Promise<UnderstoodFilters> {
  const [inSection, by] = await Promise.all([
    section ? database().section.findUnique({ where: { slug: section }, select: { id: true } }) : null,
    author ? findAuthor(author) : null,
  ]);
  const conditions = [
    ...(inSection ? [sql`s."sectionId" = ${inSection.id}::uuid`] : []),
    ...(by
      ? [sql`s."storyId" IN (SELECT "storyId" FROM "PublicationByline" WHERE "authorId" = ${by.id}::uuid)`]
      : []),
    ...(from ? [sql`s."publishedAt" >= ${dayBegins(from, zone)}`] : []),
    ...(to ? [sql`s."publishedAt" < ${new Date(nextDay(dayBegins(to, zone), zone))}`] : []),
  ];
  return {
    condition: conditions.length > 0 ? Prisma.join(conditions, ' AND ') : everyStory,
    author: by && { slug: by.slug, name: by.name },
    impossible: Boolean((section && !inSection) || (author && !by)),
  };
}
