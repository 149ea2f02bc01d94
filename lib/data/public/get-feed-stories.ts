import type { StoryPage } from '@/lib/document/shapes/story-page';
import { database, joined } from '../client';
import { loadRefs } from '../load-refs';
import type { Prisma } from '../prisma/client';
import { pageRefs, pageSelect, toStoryPage } from '../story-page';

/** So many stories are in a feed. */
export const feedLength = 30;

/** Whose stories a feed carries: `null` for all. */
export type FeedList = { kind: 'section' | 'author' | 'tag' | 'series'; slug: string } | null;

/** What a feed is about, and its stories in full, newest first. */
export interface FeedStories {
  /** Null for the site's own feed. */
  about: { name: string; description: string } | null;
  stories: StoryPage[];
}

const newestFirst = [{ publishedAt: 'desc' }, { storyId: 'desc' }] as const;

async function load(where: Prisma.PublicationWhereInput): Promise<StoryPage[]> {
  const rows = await database().publication.findMany({
    ...joined,
    where,
    orderBy: [...newestFirst],
    take: feedLength,
    select: pageSelect,
  });
  const refs = await loadRefs(rows.flatMap(pageRefs));
  return rows.map((row) => toStoryPage(row, refs));
}

// Of authors and tags the newest stories are found by the index that has them in order, and only then loaded.
const newest = { orderBy: [...newestFirst], select: { storyId: true } };
/** Published stories of these in full, newest first. */
export const storiesAmong = (ids: string[]) => load({ storyId: { in: ids } });
const among = (rows: { storyId: string }[]) => storiesAmong(rows.map(({ storyId }) => storyId));

async function ofSection(slug: string): Promise<FeedStories | null> {
  const row = await database().section.findUnique({ where: { slug } });
  if (!row) return null;
  const { id, name, description } = row;
  return { about: { name, description }, stories: await load({ sectionId: id }) };
}

async function ofAuthor(slug: string): Promise<FeedStories | null> {
  const row = await database().author.findUnique({ where: { slug } });
  if (!row) return null;
  const { id: authorId, name, bio: description } = row;
  // Somebody may have two parts in one story.
  const bylines = await database().publicationByline.findMany({
    where: { authorId },
    take: 2 * feedLength,
    ...newest,
  });
  return { about: { name, description }, stories: await among(bylines) };
}

async function ofTag(slug: string): Promise<FeedStories | null> {
  const row = await database().tag.findUnique({ where: { slug } });
  if (!row) return null;
  const tags = await database().publicationTag.findMany({
    where: { tagId: row.id },
    take: feedLength,
    ...newest,
  });
  // A tag that no published story has is nobody's business.
  return tags.length === 0
    ? null
    : { about: { name: row.name, description: '' }, stories: await among(tags) };
}

async function ofSeries(slug: string): Promise<FeedStories | null> {
  const row = await database().series.findUnique({ where: { slug } });
  const stories = row ? await load({ story: { seriesPart: { seriesId: row.id } } }) : [];
  // Until one of its stories is published nobody knows of it.
  return row && stories.length > 0
    ? { about: { name: row.name, description: row.description }, stories }
    : null;
}

/** The newest stories of a list in full, with what the list is about; null when there is no such list. */
export async function getFeedStories(list: FeedList = null): Promise<FeedStories | null> {
  switch (list?.kind) {
    case undefined:
      return { about: null, stories: await load({}) };
    case 'section':
      return ofSection(list.slug);
    case 'author':
      return ofAuthor(list.slug);
    case 'tag':
      return ofTag(list.slug);
    case 'series':
      return ofSeries(list.slug);
  }
}
