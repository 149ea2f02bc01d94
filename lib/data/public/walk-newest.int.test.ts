import { beforeAll, expect, it } from 'vitest';
import { parseQuery } from '@/lib/document/search-query';
import { database } from '../client';
import { Prisma } from '../prisma/client';
import { watchQueries } from '../test-support/count-queries';
import { encodePlace, findNewest, findRelevant } from './find-stories';
import { everyStory } from './search-conditions';
import { askTerms, wholeQuery } from './search-terms';
import { walkNewest } from './walk-newest';

const stories = 2_000;

// Every story says "harbour", one in ten "lynx", some of them in the headline, one in 500 "caracal", and of late many
// "serval"; all of them are long.
beforeAll(async () => {
  await database().$executeRaw`ALTER TABLE "StorySearch" DROP CONSTRAINT "StorySearch_storyId_fkey"`;
  await database().$executeRaw`
    INSERT INTO "StorySearch" ("storyId", "sectionId", "publishedAt", search)
    SELECT uuidv7(), CASE WHEN n % 2 = 0 THEN '00000000-0000-7000-8000-000000000000' ELSE uuidv7() END::uuid,
      '2026-01-01'::timestamptz + n * interval '1 minute', to_tsvector('simple', concat_ws(' ', 'harbour',
        CASE WHEN n % 10 = 0 THEN 'lynx' END, CASE WHEN n % 500 = 0 THEN 'caracal' END,
        CASE WHEN n > ${stories - 50} THEN 'serval' END,
        (SELECT string_agg('w' || n * 7 % 500 + word, ' ') FROM generate_series(1, 120) word)))
        || CASE WHEN n % 100 = 0 THEN setweight(to_tsvector('simple', 'lynx'), 'A') ELSE '' END
    FROM generate_series(1, ${stories}::int) n`;
  await database().$executeRaw`VACUUM ANALYZE "StorySearch"`;
});

const of = async (typed: string) => wholeQuery(await askTerms(parseQuery(typed)));

/** What a query fits, newest first, by reading all there is. */
async function allOf(typed: string, condition = everyStory): Promise<string[]> {
  const rows = await database().$queryRaw<{ storyId: string }[]>`
    SELECT "storyId" FROM "StorySearch" s WHERE search @@ ${(await of(typed)).text}::tsquery AND ${condition}
    ORDER BY "publishedAt" DESC`;
  return rows.map(({ storyId }) => storyId);
}

/** What is found, page by page. */
async function pagesOf(find: typeof findRelevant, typed: string, condition = everyStory): Promise<string[]> {
  const query = await of(typed);
  const ids: string[] = [];
  for (let before: string | null = null; ; ) {
    const { found } = await find(query, condition, { before, size: 20 });
    ids.push(...found.slice(0, 20).map(({ id }) => id));
    const last = found.at(19);
    if (found.length <= 20 || !last) return ids;
    before = encodePlace(last);
  }
}

/** The pages of tables and indexes that statements touch. */
async function buffersOf(work: () => Promise<unknown>): Promise<number> {
  let buffers = 0;
  for (const { sql, values } of await watchQueries(work)) {
    const [row] = await database().$queryRawUnsafe<
      { 'QUERY PLAN': { Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } }[] }[]
    >(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`, ...values);
    const plan = row?.['QUERY PLAN'][0]?.Plan;
    buffers += (plan?.['Shared Hit Blocks'] ?? Number.NaN) + (plan?.['Shared Read Blocks'] ?? Number.NaN);
  }
  return buffers;
}

it('finds every story by date, however common its words are, with filters and without', async () => {
  const half = Prisma.sql`s."sectionId" = '00000000-0000-7000-8000-000000000000'::uuid`;
  for (const typed of ['harbour -lynx', 'lynx', 'caracal', 'lynx caracal', 'serval', 'harbour -w9']) {
    expect(await pagesOf(findNewest, typed)).toEqual(await allOf(typed));
    expect(await pagesOf(findNewest, typed, half)).toEqual(await allOf(typed, half));
  }
});

it('puts the newest of what is common in order, and all of what is rare', async () => {
  const newest = (await allOf('lynx')).slice(0, 100);
  const found = await pagesOf(findRelevant, 'lynx');
  expect(new Set(found)).toEqual(new Set(newest));
  const whole = await findRelevant(await of('lynx'), everyStory, { before: null, size: 200 });
  expect(whole).toMatchObject({ total: 100, isCut: true });
  expect(whole.found.map(({ id }) => id)).toEqual(found);
  // With the word in the headline, then the others; each the newest first.
  const headlined = newest.filter((_, n) => n % 10 === 0);
  expect(found).toEqual([...headlined, ...newest.filter((id) => !headlined.includes(id))]);
  expect(await pagesOf(findRelevant, 'serval')).toEqual(await allOf('serval'));
  const rare = await findRelevant(await of('caracal'), everyStory, { before: null, size: 200 });
  expect(rare).toMatchObject({ total: 4, isCut: false });
});

it('goes no further than it was told', async () => {
  const walk = { condition: everyStory, behind: null, most: 100, ranked: true };
  expect(await walkNewest(await of('lynx'), walk, 500)).toBeNull();
  expect(await walkNewest(await of('lynx'), walk, 1_000)).toHaveLength(100);
  expect(await walkNewest(await of('caracal'), walk)).toBeNull();
});

it('reads of a newsroom of some thousand stories what it needs of a hundred thousand', async () => {
  const [table] = await database().$queryRaw<{ pages: number }[]>`
    SELECT relpages AS pages FROM pg_class WHERE relname = 'StorySearch'`;
  expect(table?.pages).toBeGreaterThan(300);
  const query = await of('harbour');
  const page = { before: null, size: 20 };
  expect(await buffersOf(() => findRelevant(query, everyStory, page))).toBeLessThan(80);
  expect(await buffersOf(() => findNewest(query, everyStory, page))).toBeLessThan(20);
  // What only the newest say isn't looked for in all the others.
  const late = await of('serval');
  expect(await buffersOf(() => findRelevant(late, everyStory, page))).toBeLessThan(200);
});
