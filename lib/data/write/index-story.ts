import { storySchema } from '@/blocks/registry';
import { loadRefs } from '../load-refs';
import type { Prisma } from '../prisma/client';
import { searchConfig } from '../search-config';
import { foldedPart, searchParts } from '../search-parts';
import { pageSelect, toStoryPage } from '../story-page';
import { jobCall } from './add-job';
import type { Transaction } from './transaction';

/** Of live coverage the newest posts are searched; a tsvector holds no more words than they have. */
const mostPosts = 2_000;
/** How long after the last post of live coverage its words are read again, in milliseconds. */
const afterLast = 5_000;

/**
 * Makes what a published story is searched by that which readers get now, if anything of it has changed. Last of what a
 * transaction does to a story: it reads the publication, its updates and what they name. A story with live coverage is
 * left to the worker, some seconds after the last of its posts: nobody who posts waits until a thousand posts are read, and
 * they aren't read for each one of a hurry. However long that lasts, once a minute they are.
 */
export async function indexStory(tx: Transaction, storyId: string): Promise<void> {
  const posts = await tx.update.findFirst({ where: { storyId, kind: 'live_post' }, select: { id: true } });
  if (posts) await tx.$executeRaw`SELECT 1 FROM ${coverageJob()}`;
  else await writeStorySearch(tx, storyId);
}

/** The job by which the worker does the same for what is known to be live coverage. */
export function coverageJob(): Prisma.Sql {
  const runAt = new Date(Date.now() + afterLast);
  return jobCall('index-stories', {}, { subject: 'changed', runAt });
}

/**
 * The same in any case, at once. Who writes the words of a story holds its row, so that older words never come after newer
 * ones; what is due is only struck off at the end, for to index a thousand posts takes a while and whoever posts meanwhile
 * says there that it is due again.
 */
export async function writeStorySearch(tx: Transaction, storyId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "StorySearch" WHERE "storyId" = ${storyId}::uuid FOR NO KEY UPDATE`;
  const due = await tx.searchDue.findUnique({ where: { storyId } });
  const parts = due && (await readParts(tx, storyId));
  if (!parts) return;
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
  // Somebody has changed the story since, or is about to: then it stays due. Never waited for, since whoever changes it may
  // be waiting for the row above.
  await tx.$executeRaw`
    DELETE FROM "SearchDue" WHERE "storyId" IN (
      SELECT "storyId" FROM "SearchDue" WHERE "storyId" = ${storyId}::uuid AND changes = ${due.changes}
      FOR UPDATE SKIP LOCKED)`;
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
