import { beforeAll, expect, it } from 'vitest';
import { parseQuery } from '@/lib/document/search-query';
import { searchOf } from '@/lib/document/story-search';
import { database } from '../client';
import { Prisma } from '../prisma/client';
import { addColleague, addPublication, addSection } from '../test-support/newsroom';
import { encodePlace, type FoundStories, findNewest, findRelevant } from './find-stories';
import { searchStories } from './search-stories';
import { askTerms, wholeQuery } from './search-terms';

let place: { createdById: string; sectionId: string };
let hour = 0;

beforeAll(async () => {
  const { id: createdById } = await addColleague('editor');
  place = { createdById, sectionId: (await addSection('harbour')).id };
});

/** So many stories with these words, each an hour younger than the one before. */
async function say(words: string, count = 1): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    hour += 1;
    const publishedAt = new Date(Date.UTC(2025, 0, 1, hour));
    ids.unshift(await addPublication({ ...place, publishedAt, path: `/harbour/quokka-${hour}` }));
  }
  await database().$executeRaw`
    UPDATE "StorySearch" SET search = to_tsvector('simple', ${words}) WHERE "storyId" = ANY (${ids}::uuid[])`;
  return ids;
}

const all = Prisma.sql`true`;
const of = async (typed: string) => wholeQuery(await askTerms(parseQuery(typed)));
const ids = ({ found }: FoundStories) => found.map(({ id }) => id);

/** All that is found, page by page. */
async function walkThrough(typed: string, walk?: number): Promise<string[]> {
  const query = await of(typed);
  const pages: string[] = [];
  for (let before: string | null = null; ; ) {
    const { found }: FoundStories = await findNewest(query, all, { before, size: 5, walk });
    pages.push(...found.slice(0, 5).map(({ id }) => id));
    const last = found.at(4);
    if (found.length <= 5 || !last) return pages;
    before = encodePlace(last);
  }
}

it('finds a phrase wherever it is, though every story has its words', async () => {
  const [first = ''] = await say('dhole numbat');
  await say('numbat dhole and numbat', 30);
  const [last = ''] = await say('a dhole numbat and a dhole');
  await say('numbat dhole', 12);
  expect(await walkThrough('"dhole numbat"')).toEqual([last, first]);
  expect(ids(await findRelevant(await of('"dhole numbat"'), all, { before: null, size: 5 }))).toEqual([
    last,
    first,
  ]);
  expect(await walkThrough('"and a dhole"')).toEqual([last]);
  expect(await walkThrough('"numbat numbat"')).toEqual([]);
  // What has each two of them side by side needn't have all three.
  await say('kowari bilby, bilby dunnart');
  const [whole = ''] = await say('kowari bilby dunnart');
  expect(await walkThrough('"kowari bilby dunnart"')).toEqual([whole]);
});

it('goes through the newest where a phrase is common, and finds the oldest too', async () => {
  const old = await say('potoroo quoll', 20);
  await say('quoll potoroo', 40);
  const young = await say('potoroo quoll', 8);
  const both = [...young, ...old];
  for (const walk of [undefined, 60, 10, 3]) expect(await walkThrough('"potoroo quoll"', walk)).toEqual(both);
  const ranked = await findRelevant(await of('"potoroo quoll"'), all, { before: null, size: 50, walk: 10 });
  expect(ranked).toMatchObject({ total: both.length, isCut: false });
  expect(ids(ranked)).toEqual(both);
  const behind = { before: encodePlace(ranked.found.at(-1) as FoundStories['found'][number]), size: 50 };
  expect(await findRelevant(await of('"potoroo quoll"'), all, behind)).toMatchObject({
    found: [],
    total: both.length,
  });
  const page = await searchStories(searchOf({ q: '"potoroo quoll" -"quoll potoroo"' }), 'UTC', null);
  expect(page?.total).toBe(both.length);
});

it('asks the index of phrases only for what has to be there as it is', async () => {
  const query = await of('ferry "old bridge" -"new bridge"');
  expect(query).toMatchObject({
    text: expect.stringContaining("('old' <-> 'bridge') & !('new' <-> 'bridge')"),
  });
  expect(query.pairs).toEqual((await of('"old bridge"')).pairs);
  expect(query.pairs).toHaveLength(1);
  expect(await of('ferry -bridge')).toMatchObject({ pairs: [] });
});

it('notes words in twos and threes as they stand, however often and however far', async () => {
  const pairs = async (words: string) => {
    const [row] = await database().$queryRaw<{ pairs: number[] }[]>`
      SELECT phrase_pairs(to_tsvector('simple', ${words})) AS pairs`;
    return new Set(row?.pairs);
  };
  expect(await pairs('')).toEqual(new Set());
  expect(await pairs('bridge')).toEqual(new Set());
  // Two pairs and two threes.
  expect((await pairs('a b a b a')).size).toBe(4);
  const apart = await pairs('say a b, then b c');
  expect(apart.isSupersetOf(await pairs('a b'))).toBe(true);
  expect(apart.isSupersetOf(await pairs('b c'))).toBe(true);
  expect(apart.isSupersetOf(await pairs('a b c'))).toBe(false);
  const text = Array.from({ length: 20_000 }, (_, n) => `w${n}`).join(' ');
  const found = await pairs(text);
  for (const phrase of ['w0 w1', 'w9000 w9001', 'w16380 w16381'])
    expect(found.isSupersetOf(await pairs(phrase))).toBe(true);
  expect(found.isSupersetOf(await pairs('w9001 w9000'))).toBe(false);
});
