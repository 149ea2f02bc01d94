import { expect, it } from 'vitest';
import { parseQuery } from '@/lib/document/search-query';
import { searchOf } from '@/lib/document/story-search';
import { database } from '../client';
import { Prisma } from '../prisma/client';
import { addColleague, addPublication, addSection } from '../test-support/newsroom';
import { encodePlace, type FoundStories, findNewest, findRelevant } from './find-stories';
import { searchStories } from './search-stories';
import { askTerms, wholeQuery } from './search-terms';

it('looks for a phrase that few stories have, of words that many have, among so many stories at a time', async () => {
  const { id: createdById } = await addColleague('editor');
  const { id: sectionId } = await addSection('harbour');
  const ids: string[] = [];
  for (let n = 0; n < 45; n += 1) {
    const publishedAt = new Date(Date.UTC(2025, 0, 1, n));
    ids.push(await addPublication({ createdById, sectionId, publishedAt, path: `/harbour/quokka-${n}` }));
  }
  const [oldest = '', ...others] = ids;
  const say = (stories: string[], words: string) =>
    database().$executeRaw`
      UPDATE "StorySearch" SET search = to_tsvector('simple', ${words}) WHERE "storyId" = ANY (${stories}::uuid[])`;
  await say(others, 'numbat dhole');
  await say([oldest], 'dhole numbat');

  const query = wholeQuery(await askTerms(parseQuery('"dhole numbat"')));
  const all = Prisma.sql`true`;
  const steps: string[][] = [];
  let before: string | null = null;
  do {
    const { found, walkedTo }: FoundStories = await findNewest(query, all, { before, size: 5, walk: 20 });
    steps.push(found.map(({ id }) => id));
    before = walkedTo && encodePlace(walkedTo);
  } while (before);
  expect(steps).toEqual([[], [], [oldest]]);

  const best = await findRelevant(query, all, { before: null, size: 5, walk: 20 });
  expect(best).toMatchObject({ found: [], total: 0, walkedTo: { id: ids[25] } });
  // So few stories are gone through altogether.
  const page = await searchStories(searchOf({ q: '"dhole numbat"' }), 'UTC', null);
  expect(page).toMatchObject({ total: 1, walked: null, further: null });
});

it('takes the words of a phrase apart only where that says less', async () => {
  const of = async (typed: string) => wholeQuery(await askTerms(parseQuery(typed)));
  expect(await of('ferry -"old bridge"')).toEqual({
    strict: "('ferry' | 'ferry') & !('old' <-> 'bridge')",
    loose: "('ferry' | 'ferry')",
  });
  const { strict, loose } = await of('ferry -bridge');
  expect(loose).toBe(strict);
});
