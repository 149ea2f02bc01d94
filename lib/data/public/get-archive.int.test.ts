import { beforeAll, expect, it } from 'vitest';
import { archivePath } from '@/lib/document/archive-place';
import { addColleague, addPublication, addSection } from '../test-support/newsroom';
import { getArchive } from './get-archive';

const zone = 'America/New_York';
/** On 2 November by the clocks of New York; one at one moment, so that pages have to tell them apart. */
const onDay = Array.from({ length: 45 }, (_, n) => new Date(Date.UTC(2024, 10, 3, 3, 30 - (n % 9))));

beforeAll(async () => {
  const { id: createdById } = await addColleague('writer');
  const { id: sectionId } = await addSection('city');
  const dates = [...onDay, new Date('2024-11-03T04:00:00Z'), new Date('2023-12-31T12:00:00Z')];
  for (const [n, publishedAt] of dates.entries()) {
    await addPublication({ createdById, sectionId, publishedAt, path: `/city/of-the-day-${n}` });
  }
});

it('holds a day by the newsroom’s clocks, each story once, with the nearest days', async () => {
  const seen: string[] = [];
  let before: string | null = null;
  do {
    const page = await getArchive('2024/11/02', zone, before);
    expect([page?.earlier && archivePath(page.earlier), page?.later && archivePath(page.later)]).toEqual([
      '/archive/2023/12/31',
      '/archive/2024/11/03',
    ]);
    seen.push(...(page?.stories?.stories.map(({ id }) => id) ?? []));
    before = page?.stories?.next ?? null;
  } while (before);
  expect([seen.length, new Set(seen).size]).toEqual([45, 45]);
});

it('counts the days of a month and the months of a year, and lists the years', async () => {
  const parts = async (date: string) =>
    (await getArchive(date, zone, null))?.parts.map(({ place, count }) => [archivePath(place), count]);
  expect(await parts('2024/11')).toEqual([
    ['/archive/2024/11/02', 45],
    ['/archive/2024/11/03', 1],
  ]);
  expect(await parts('2024')).toEqual([['/archive/2024/11', 46]]);
  expect(await parts('')).toEqual([
    ['/archive/2023', null],
    ['/archive/2024', null],
  ]);
  expect(await parts('2024/02')).toEqual([]);
});

it('says until when it may change by itself', async () => {
  const until = async (date: string) =>
    (await getArchive(date, zone, null, new Date('2024-11-04T12:00:00Z')))?.until;
  expect(await until('2024/11/02')).toBeNull();
  expect(await until('2024/11/03')).toBe('2024-11-05T05:00:00.000Z');
  expect(await until('2024/11')).toBe('2024-12-02T05:00:00.000Z');
});

it('is nothing for what is no date', async () => {
  expect(await getArchive('2024/02/30', zone, null)).toBeNull();
});
