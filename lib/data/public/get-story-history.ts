import type { StoryHistory } from '@/lib/document/shapes/story-change';
import { updateKinds } from '@/lib/document/shapes/update-kind';
import { type HistoryShows, shownOf } from '@/lib/document/story-style';
import { database } from '../client';
import { cutPage, decodeCursor } from '../cursor';
import {
  below,
  changeSelect,
  inOrder,
  newestFirst,
  toChangeEntry,
  toUpdateEntry,
  updateEntrySelect,
} from '../history-entry';

/** How many entries a page has. */
export const historyPageSize = 20;

const select = {
  storyId: true,
  path: true,
  headline: true,
  language: true,
  section: { select: { slug: true, name: true } },
  story: { select: { historyShows: true } },
} as const;

/**
 * What happened to the published story at `/{section}/{slug}`, newest first, by keyset; null where there is none. What each
 * publication changed was worked out when it went out, so a page reads neither versions nor documents.
 * @param site what the site shows of changes, where nothing was chosen for the story
 */
export async function getStoryHistory(
  section: string,
  slug: string,
  before: string | null,
  site: HistoryShows,
): Promise<StoryHistory | null> {
  const row = await database().publication.findUnique({ where: { path: `/${section}/${slug}` }, select });
  if (!row) return null;
  const { storyId, story, ...named } = row;
  const shows = shownOf(story.historyShows, site);
  const cursor = decodeCursor(before);
  const { at: publishedAt, OR } = { at: undefined, OR: undefined, ...below(cursor) };
  const [changes, updates] = await Promise.all([
    database().storyChange.findMany({
      // Of an update that was withdrawn nothing is told, what it once said before all.
      where: {
        storyId,
        AND: [below(cursor), { OR: [{ updateId: null }, { update: { status: 'published' } }] }],
      },
      orderBy: newestFirst,
      take: historyPageSize + 1,
      select: changeSelect,
    }),
    database().update.findMany({
      where: {
        storyId,
        kind: { in: [...updateKinds] },
        status: 'published',
        publishedAt: publishedAt ?? { not: null },
        ...(OR && { OR: OR.map((side) => ('at' in side ? { publishedAt: side.at } : side)) }),
      },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: historyPageSize + 1,
      select: updateEntrySelect,
    }),
  ]);
  const found = inOrder([
    ...changes.map((change) => toChangeEntry(change, shows)),
    ...updates.flatMap(toUpdateEntry),
  ]);
  const { page: entries, next } = cutPage(found, historyPageSize, ({ id, at }) => ({ id, at: new Date(at) }));
  return { story: { id: storyId, ...named }, shows, entries, next };
}
