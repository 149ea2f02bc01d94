import { documentRefs } from '@/blocks/document-refs';
import { documentText } from '@/blocks/document-text';
import { readStored } from '@/blocks/read-stored';
import type { Ref } from '@/lib/document/block';
import { firstPageFrom, numbersOnPage, pageBelowFirst, pageOfPost } from '@/lib/document/live-pages';
import { noRefs } from '@/lib/document/refs';
import type { KeyEvent, LivePart, LivePost } from '@/lib/document/shapes/live-page';
import { emptyDocument } from '@/lib/document/story-document';
import { excerpt } from '@/lib/kit/excerpt';
import { firstPageRows, type PostRow, postRows } from './live-rows';
import type { Prisma } from './prisma/client';
import { toBylines } from './story-card';

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

function toPost(row: PostRow): LivePost[] {
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

function toKeyEvents(rows: readonly PostRow[], from: number): KeyEvent[] {
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
  if (page !== null) {
    const { from, to } = numbersOnPage(page);
    const rows = await postRows(storyId, from, to);
    const beside = { older: page > 1 ? page - 1 : null, newer: page < below ? page + 1 : null };
    return { ...head, ...beside, summary: emptyDocument, page, posts: rows.flatMap(toPost) };
  }
  const from = firstPageFrom(last);
  const { newest, pinned, key } = await firstPageRows(storyId, from);
  return {
    ...head,
    posts: newest.flatMap(toPost),
    pinned: pinned.flatMap(toPost),
    keyEvents: toKeyEvents(key, from),
    older: below || null,
  };
}

/** What the posts of a page name. */
export function livePartRefs({ posts, pinned }: LivePart): Ref[] {
  return [...pinned, ...posts].flatMap(({ document }) => documentRefs(document));
}
