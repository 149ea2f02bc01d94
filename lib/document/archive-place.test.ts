import { describe, expect, it } from 'vitest';
import { archivePath, archivePlaceOf, archiveSpan } from './archive-place';

const place = (path: string) => archivePlaceOf(path.split('/').filter(Boolean));

describe('a place in the archive', () => {
  it.each([
    ['', '/archive'],
    ['2026', '/archive/2026'],
    ['2026/1', '/archive/2026/01'],
    ['2026/11/2', '/archive/2026/11/02'],
    ['2024/02/29', '/archive/2024/02/29'],
    ['0099/12/31', '/archive/0099/12/31'],
  ])('%j is %s', (given, path) => {
    const found = place(given);
    expect(found && archivePath(found)).toBe(path);
  });

  it.each([
    '2026/02/30',
    '2025/02/29',
    '2026/13',
    '2026/00',
    '0000',
    '26',
    '2026/11/022',
    '2026/x',
    '2026/1/1/1',
    '-026',
  ])('%j is none', (given) => {
    expect(place(given)).toBeNull();
  });

  it.each([
    ['2026/11/22', 'Europe/Berlin', '2026-11-21T23:00:00.000Z', '2026-11-22T23:00:00.000Z'],
    // Clocks go forward: a day of 23 hours.
    ['2026/03/29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026/12', 'UTC', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['2026', 'America/New_York', '2026-01-01T05:00:00.000Z', '2027-01-01T05:00:00.000Z'],
    ['0099/12/31', 'UTC', '0099-12-31T00:00:00.000Z', '0100-01-01T00:00:00.000Z'],
  ])('%s in %s lasts from %s until %s', (given, zone, from, to) => {
    const found = place(given);
    const span = found && archiveSpan(found, zone);
    expect([span?.from.toISOString(), span?.to.toISOString()]).toEqual([from, to]);
  });
});
