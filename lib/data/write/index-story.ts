import { storySchema } from '@/blocks/registry';
import { loadRefs } from '../load-refs';
import { searchConfig } from '../search-config';
import { foldedPart, searchParts } from '../search-parts';
import { pageSelect, toStoryPage } from '../story-page';
import { addJob } from './add-job';
import type { Transaction } from './transaction';

/** Of live coverage the newest posts are searched; a tsvector holds no more words than they have. */
const mostPosts = 2_000;

/**
 * Makes what a published story is searched by that which readers get now, if anything of it has changed. Last of what a
 * transaction does to a story: it reads the publication, its updates and what they name. A story with live coverage is
 * left to the worker, which begins at once: nobody who posts waits until a thousand posts are read.
 */
export async function indexStory(tx: Transaction, storyId: string): Promise<void> {
  const posts = await tx.update.findFirst({ where: { storyId, kind: 'live_post' }, select: { id: true } });
  if (posts) await addJob(tx, 'index-stories', {}, { subject: 'changed' });
  else await writeStorySearch(tx, storyId);
}

/** The same in any case, at once. */
export async function writeStorySearch(tx: Transaction, storyId: string): Promise<void> {
  const due = await tx.searchDue.findUnique({ where: { storyId } });
  const parts = due && (await readParts(tx, storyId));
  if (!parts) return;
  // Somebody has changed the story since, or written its words: what was read here may be old. What is due stays due.
  const { count } = await tx.searchDue.deleteMany({ where: { storyId, changes: due.changes } });
  if (count === 0) return;
  const { config, headline, above, people, text } = parts;
  const [a, b, c, d] = [headline, above, people, text].map(foldedPart) as [string, string, string, string];
  // Each word has a space before it: to be found by its beginning.
  const names = ` ${[a, b, c].filter(Boolean).join(' ')}`;
  await tx.$executeRaw`
    UPDATE "StorySearch" SET config = ${config}, names = ${names}, text = ${text}, search =
      setweight(to_tsvector('simple', ${a}) || to_tsvector(${config}::regconfig, ${a}), 'A') ||
      setweight(to_tsvector('simple', ${b}) || to_tsvector(${config}::regconfig, ${b}), 'B') ||
      setweight(to_tsvector('simple', ${c}), 'C') ||
      setweight(to_tsvector('simple', ${d}) || to_tsvector(${config}::regconfig, ${d}), 'D')
    WHERE "storyId" = ${storyId}::uuid`;
}

async function readParts(tx: Transaction, storyId: string) {
  const row = await tx.publication.findUnique({ where: { storyId }, select: pageSelect });
  if (!row) return null;
  const posts = await tx.update.findMany({
    where: { storyId, kind: 'live_post', status: 'published' },
    orderBy: { number: 'desc' },
    take: mostPosts,
    select: { publishedHeadline: true, publishedDocument: true },
  });
  const named = await tx.reference.findMany({
    where: { storyId, stage: 'published' },
    select: { kind: true, refId: true },
  });
  const refs = await loadRefs(
    named.map(({ kind, refId }) => ({ kind, id: refId })),
    { from: tx },
  );
  const story = toStoryPage(row, refs);
  const parts = searchParts(
    story,
    posts.map(({ publishedHeadline: headline, publishedDocument }) => ({
      headline,
      document: storySchema.parse(publishedDocument),
    })),
  );
  return { ...parts, config: searchConfig(story.language) };
}
