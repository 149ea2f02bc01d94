import type { LiveState } from '@/lib/document/shapes/live';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import type { StoryKind } from '@/lib/document/shapes/story-fields';
import type { RelatedCard } from '@/lib/document/shapes/story-page';
import { Prisma } from './prisma/client';

/** A story that is named by another one, as JSON has it. */
export interface RelatedRow {
  id: string;
  path: string;
  headline: string;
  kicker: string;
  contentWarning: string;
  kind: string;
  language: string;
  publishedAt: string;
  photo: string | null;
  live: LiveState | null;
  slug: string;
  name: string;
}

/** Selects those of these stories that are published. */
export function relatedRows(ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT "storyId" AS id, path, headline, kicker, "contentWarning", kind, language, "publishedAt",
      "leadPhotoId" AS photo, live.state AS live, section.slug, section.name
    FROM "Publication" JOIN "Section" section ON section.id = "sectionId" LEFT JOIN "LiveCoverage" live USING ("storyId")
    WHERE "storyId" = ANY(${ids}::uuid[])`;
}

/** They as cards. What a warning stands before has no picture here: there is no room for the warning. */
export function toRelatedCards(
  rows: readonly RelatedRow[],
  figures: ReadonlyMap<string, PhotoFigure>,
): RelatedCard[] {
  return rows.map(({ slug, name, kind, photo, publishedAt, ...row }) => {
    const figure = photo && !row.contentWarning ? figures.get(photo) : undefined;
    return {
      ...row,
      kind: kind as StoryKind,
      section: { slug, name },
      // It says nothing beside the headline, which is the link.
      photo: figure ? { figure, alt: '' } : null,
      publishedAt: new Date(publishedAt).toISOString(),
    };
  });
}

/** How many of those that were found are shown. */
const mostFound = 4;

/**
 * What stands at the end of a story: the chosen ones that readers can open, in their order, else those that were found.
 * `waiting` are those of either that readers can't open at present: they may be published, or come back, at any time.
 */
export function arrangeRelated(
  { chosen, found }: { chosen: readonly string[]; found: readonly string[] },
  cards: readonly RelatedCard[],
): { stories: RelatedCard[]; waiting: string[] } {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const among = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const wanted = among(chosen);
  return {
    stories: wanted.length > 0 ? wanted : among(found).slice(0, mostFound),
    waiting: [...new Set([...chosen, ...found])].filter((id) => !byId.has(id)),
  };
}
