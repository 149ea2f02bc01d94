import { storySchema } from '@/blocks/registry';
import type { LivePart, LivePost } from '@/lib/document/shapes/live-page';
import { bylinesSchema } from '@/lib/document/shapes/story-fields';
import { database } from '../client';
import { type LiveRow, loadLivePart } from '../live-part';
import { toBylines } from '../story-card';
import { authorsIn, toNames } from './named-authors';

/** How many posts that aren't out a preview shows, the newest. */
const mostDrafts = 20;

/** The posts that nobody has published yet as they would stand there if they went out at `now`, newest first. */
async function draftPosts(storyId: string, last: number, now: Date): Promise<LivePost[]> {
  const rows = await database().update.findMany({
    where: { storyId, kind: 'live_post', status: 'draft' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostDrafts,
    select: { id: true, headline: true, document: true, bylines: true, key: true },
  });
  const signed = rows.map(({ bylines }) => bylinesSchema.parse(bylines));
  const authors = await authorsIn(signed.flat());
  return rows.map(({ id, headline, document, key }, n) => ({
    id,
    number: last + rows.length - n,
    headline,
    document: storySchema.parse(document),
    bylines: toBylines(toNames(signed[n] ?? [], authors)),
    publishedAt: now.toISOString(),
    changedAt: null,
    key,
    draft: true,
  }));
}

/** The first page of live coverage with the posts that aren't out yet above the others, marked; it doesn't follow what comes. */
export async function draftLivePart(storyId: string, row: LiveRow, now: Date): Promise<LivePart | null> {
  const [live, drafts] = await Promise.all([
    loadLivePart(storyId, row, null),
    draftPosts(storyId, row.posts, now),
  ]);
  return live && { ...live, posts: [...drafts, ...live.posts], still: true };
}
