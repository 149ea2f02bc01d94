import { beforeAll, expect, it } from 'vitest';
import { database } from '../client';
import { addColleague, addPublication, addSection } from '../test-support/newsroom';
import { getSitemapEntries } from './get-sitemap-entries';
import { getSitemapMonths } from './get-sitemap-months';
import { getSitemapPlaces } from './get-sitemap-places';

// A part of a month's sitemap has 5,000 stories (migration sitemap_parts).

let createdById: string;
let sectionId: string;
beforeAll(async () => {
  ({ id: createdById } = await addColleague('editor'));
  ({ id: sectionId } = await addSection('harbour'));
});

const publish = (path: string, publishedAt: string) =>
  addPublication({ createdById, sectionId, path, publishedAt: new Date(publishedAt) });
const pathsIn = async (month: string, part: number) =>
  (await getSitemapEntries({ month, part }))?.entries.map(({ path }) => path) ?? null;

it('parts a month with very many stories, and leaves each story in the part that it has', async () => {
  await publish('/harbour/before', '2025-02-28T23:59:59Z');
  const first = await publish('/harbour/first', '2025-03-01T00:00:00Z');
  const last = await publish('/harbour/last', '2025-03-02T00:00:00Z');
  expect(await pathsIn('2025-03', 0)).toEqual(['/harbour/last', '/harbour/first']);
  // As if there were 4,998 more of them.
  await database().publication.update({ where: { storyId: last }, data: { monthPlace: 4_999 } });
  const next = await publish('/harbour/next', '2025-03-01T12:00:00Z');
  expect(await pathsIn('2025-03', 0)).toEqual(['/harbour/last', '/harbour/first']);
  expect(await pathsIn('2025-03', 1)).toEqual(['/harbour/next']);
  expect(await pathsIn('2025-03', 2)).toBeNull();

  const changed = new Date('2025-04-01T00:00:00Z');
  await database().publication.update({ where: { storyId: first }, data: { modifiedAt: changed } });
  expect(await getSitemapMonths()).toEqual([
    { month: '2025-03', part: 1, changedAt: '2025-03-01T12:00:00.000Z' },
    { month: '2025-03', part: 0, changedAt: changed.toISOString() },
    { month: '2025-02', part: 0, changedAt: '2025-02-28T23:59:59.000Z' },
  ]);
  expect(await getSitemapPlaces(next, new Date('2025-03-01T12:00:00Z'))).toEqual([
    { month: '2025-03', part: 1 },
  ]);

  // A corrected time takes it along only where it was another month.
  await database().publication.update({
    where: { storyId: next },
    data: { publishedAt: new Date('2025-03-09T00:00:00Z') },
  });
  expect(await pathsIn('2025-03', 1)).toEqual(['/harbour/next']);
  await database().publication.update({
    where: { storyId: next },
    data: { publishedAt: new Date('2025-02-01T00:00:00Z') },
  });
  expect(await pathsIn('2025-03', 1)).toBeNull();
  expect(await pathsIn('2025-02', 0)).toEqual(['/harbour/before', '/harbour/next']);

  // One that was taken back is to be in none of its month.
  await database().publication.delete({ where: { storyId: next } });
  expect(await getSitemapPlaces(next, new Date('2025-03-01T12:00:00Z'))).toMatchObject([
    { month: '2025-03', part: 0 },
  ]);
  expect(await getSitemapPlaces(next, new Date('2020-01-01T00:00:00Z'))).toEqual([
    { month: '2020-01', part: 0 },
  ]);
});
