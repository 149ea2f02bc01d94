import pg from 'pg';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { askDatabase } from '../live/live-stories.ts';
import { DropSource } from './drop-source.ts';

const url = process.env.DATABASE_URL ?? '';
const pool = new pg.Pool({ connectionString: url, max: 1 });
let source: DropSource;
let heard = 0;

beforeEach(async () => {
  await pool.query('DELETE FROM "PageDrop"');
  source = new DropSource(url);
  heard = 0;
  await source.open({
    news: () => {
      heard += 1;
    },
    ended: () => {},
  });
});
afterEach(() => source.close());
afterAll(() => pool.end());

const note = { story: 's', update: 'u', kind: 'update', change: 'published', path: '/a/b' };
const dropped = (...tags: string[]) => pool.query('SELECT note_page_drop(VARIADIC $1)', [tags]);
const told = (live: unknown) =>
  pool.query('SELECT note_live_drop($1, VARIADIC $2)', [JSON.stringify(live), ['story:s', 'soft']]);
const last = async () => Number((await pool.query('SELECT last FROM "DropSequence"')).rows[0].last);

test('hears what is dropped in order, with what readers are told; what is no note of ours is none', async () => {
  const before = await last();
  await dropped('a', 'b', 'hard');
  await told(note);
  await told({ story: 's', change: 'exploded' });
  await pool.query('NOTIFY dateline_drops, $$no business of ours$$');
  await expect.poll(() => heard).toBe(4);
  expect(await source.newsSince(before)).toEqual({
    drops: [
      { seq: before + 1, tags: ['a', 'b'], hard: true, live: null },
      { seq: before + 2, tags: ['story:s'], hard: false, live: note },
      { seq: before + 3, tags: ['story:s'], hard: false, live: null },
    ],
    lost: false,
    last: before + 3,
    more: false,
  });
  expect((await source.newsSince(before + 3)).drops).toEqual([]);
  await pool.query('DELETE FROM "PageDrop" WHERE seq <= $1', [before + 1]);
  expect(await source.newsSince(before)).toMatchObject({ lost: true, last: before + 3 });
  expect(await source.newsSince(before + 9)).toMatchObject({ lost: true });
});

test('knows what readers were told before, and since when that is all', async () => {
  const before = await last();
  expect(await source.toldUntil(before)).toEqual({ notes: [], floor: before, last: before });
  await told(note);
  await dropped('x', 'soft');
  await told(note);
  await told(note);
  const notes = [1, 3].map((n) => ({ seq: before + n, note }));
  expect(await source.toldUntil(before + 3)).toEqual({ notes, floor: before, last: before + 3 });
  await pool.query(`UPDATE "PageDrop" SET at = now() - interval '2 hours' WHERE seq <= $1`, [before + 2]);
  expect(await source.toldUntil(before + 3)).toEqual({
    notes: [{ seq: before + 3, note }],
    floor: before + 2,
    last: before + 3,
  });
});

test('says whether readers may see a story', async () => {
  const { isPublished, close } = askDatabase(url);
  expect(await isPublished('01990000-0000-7000-8000-000000000001')).toBe(false);
  await close();
  await expect(isPublished('01990000-0000-7000-8000-000000000001')).rejects.toThrow();
});
