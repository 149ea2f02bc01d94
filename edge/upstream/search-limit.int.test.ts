import pg from 'pg';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type UnsteadyLine, unsteadyLine } from '@/e2e/support/unsteady-line';
import { SearchLimit } from './search-limit.ts';

const databaseUrl = process.env.DATABASE_URL ?? '';
const [reader, neighbour] = ['203.0.113.7', '203.0.113.8'];
const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
let line: UnsteadyLine;
/** Two machines' edges, the one by a line of its own. */
let edges: [SearchLimit, SearchLimit];

beforeEach(async () => {
  await pool.query('DELETE FROM "SearchCount"');
  line = await unsteadyLine(databaseUrl);
  edges = [new SearchLimit(4, line.url), new SearchLimit(4, databaseUrl)];
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await Promise.all(edges.map((edge) => edge.close()));
  await line.close();
});

const waits = async (edge: SearchLimit, times: number, client = reader) => {
  const seconds = [];
  for (let n = 0; n < times; n += 1) seconds.push(await edge.take(client));
  return seconds;
};

it('counts what both edges are asked for together, each search by one statement, and none once there were too many', async () => {
  const asked = vi.spyOn(pg.Pool.prototype, 'query');
  const [left, right] = edges;
  expect([...(await waits(left, 2)), ...(await waits(right, 2))]).toEqual([0, 0, 0, 0]);
  expect(asked).toHaveBeenCalledTimes(4);
  const [refused = 0] = await waits(left, 1);
  expect(refused).toBeGreaterThan(50);
  expect(refused).toBeLessThanOrEqual(60);
  asked.mockClear();
  expect(Math.min(...(await waits(left, 20)), ...(await waits(right, 20)))).toBeGreaterThan(50);
  expect(asked).not.toHaveBeenCalled();
  expect(await waits(right, 4, neighbour)).toEqual([0, 0, 0, 0]);
});

it('lets everybody search again when the minute is over', async () => {
  const [left, right] = edges;
  await waits(left, 5);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
  expect(await waits(right, 4)).toEqual([0, 0, 0, 0]);
});

it('counts for itself while the database is gone or says nothing, and together again afterwards', async () => {
  const [left, right] = edges;
  await waits(left, 1);
  line.cut();
  const alone = await waits(left, 5);
  expect(alone.slice(0, 4)).toEqual([0, 0, 0, 0]);
  expect(alone[4]).toBeGreaterThan(50);
  line.mend();
  line.freeze();
  expect(await left.take(neighbour)).toBe(0);
  line.mend();
  // What was counted meanwhile was counted apart.
  expect([...(await waits(left, 1)), ...(await waits(right, 2))]).toEqual([0, 0, 0]);
  expect(await left.take(reader)).toBeGreaterThan(50);
});
