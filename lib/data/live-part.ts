import { documentRefs } from '@/blocks/document-refs';
import { documentText } from '@/blocks/document-text';
import { readStored } from '@/blocks/read-stored';
import type { Ref } from '@/lib/document/block';
import { firstPageFrom, numbersOnPage, pageBelowFirst, pageOfPost } from '@/lib/document/live-pages';
import { noRefs } from '@/lib/document/refs';
import type { KeyEvent, LivePart, LivePost } from '@/lib/document/shapes/live-page';
import { emptyDocument } from '@/lib/document/story-document';
import { excerpt } from '@/lib/kit/excerpt';
import { database, joined } from './client';
import type { Prisma } from './prisma/client';
import { bylineSelect, toBylines } from './story-card';

/** What a page needs of the coverage of its story, beside its posts. */
export const liveSelect = {
  state: true,
  startsAt: true,
  endsAt: true,
  startedAt: true,
  endedAt: true,
  summary: true,
  posts: true,
} satisfies Prisma.LiveCoverageSelect;

export type LiveRow = Prisma.LiveCoverageGetPayload<{ select: typeof liveSelect }>;

const postSelect = {
  id: true,
  number: true,
  pinned: true,
  key: true,
  publishedHeadline: true,
  publishedDocument: true,
  publishedAt: true,
  changedAt: true,
  publishedBylines: bylineSelect,
} satisfies Prisma.UpdateSelect;

const mostKeyEvents = 30;
const titleLength = 90;

/** The coverage without a single post: what feeds and cards say of it. */
export function toLiveHead(row: LiveRow): LivePart {
  return {
    state: row.state,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt?.toISOString() ?? null,
    startedAt: row.startedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    summary: readStored(row.summary),
    page: null,
    posts: [],
    pinned: [],
    keyEvents: [],
    older: null,
    newer: null,
  };
}

function toPost(row: Prisma.UpdateGetPayload<{ select: typeof postSelect }>): LivePost[] {
  const { id, number, key, publishedDocument, publishedAt } = row;
  if (number === null || !publishedDocument || !publishedAt) return [];
  return [
    {
      id,
      number,
      key,
      headline: row.publishedHeadline,
      document: readStored(publishedDocument),
      bylines: toBylines(row.publishedBylines),
      publishedAt: publishedAt.toISOString(),
      changedAt: row.changedAt?.toISOString() ?? null,
    },
  ];
}

async function keyEvents(storyId: string, last: number): Promise<KeyEvent[]> {
  const rows = await database().update.findMany({
    where: { storyId, key: true, number: { not: null }, status: 'published' },
    orderBy: { number: 'desc' },
    take: mostKeyEvents,
    select: { id: true, number: true, publishedHeadline: true, publishedDocument: true, publishedAt: true },
  });
  const from = firstPageFrom(last);
  return rows.flatMap(({ id, number, publishedHeadline, publishedDocument, publishedAt }) => {
    if (number === null || !publishedAt) return [];
    const title =
      publishedHeadline || excerpt(documentText(readStored(publishedDocument), noRefs), titleLength);
    const page = number < from ? pageOfPost(number) : null;
    return [{ id, title, publishedAt: publishedAt.toISOString(), page }];
  });
}

/**
 * One page of live coverage: the story's first one, or an older one by its number. However many posts there are, only
 * those of the page are read.
 * @param page null for the first; null is answered for a page that has no address of its own
 */
export async function loadLivePart(
  storyId: string,
  row: LiveRow,
  page: number | null,
): Promise<LivePart | null> {
  const last = row.posts;
  const below = pageBelowFirst(last);
  if (page !== null && !(page >= 1 && page <= below)) return null;
  const head = toLiveHead(row);
  const posts = database().update;
  const of = { storyId, status: 'published' } as const;
  if (page !== null) {
    const { from, to } = numbersOnPage(page);
    const rows = await posts.findMany({
      ...joined,
      where: { ...of, number: { gte: from, lte: to } },
      orderBy: { number: 'desc' },
      select: postSelect,
    });
    const beside = { older: page > 1 ? page - 1 : null, newer: page < below ? page + 1 : null };
    return { ...head, ...beside, summary: emptyDocument, page, posts: rows.flatMap(toPost) };
  }
  const [newest, pinned, events] = await Promise.all([
    posts.findMany({
      ...joined,
      where: { ...of, number: { gte: firstPageFrom(last) }, pinned: null },
      orderBy: { number: 'desc' },
      select: postSelect,
    }),
    posts.findMany({
      ...joined,
      where: { ...of, pinned: { not: null } },
      orderBy: { pinned: 'asc' },
      select: postSelect,
    }),
    keyEvents(storyId, last),
  ]);
  return {
    ...head,
    posts: newest.flatMap(toPost),
    pinned: pinned.flatMap(toPost),
    keyEvents: events,
    older: below || null,
  };
}

/** What the posts of a page name. */
export function livePartRefs({ posts, pinned }: LivePart): Ref[] {
  return [...pinned, ...posts].flatMap(({ document }) => documentRefs(document));
}
