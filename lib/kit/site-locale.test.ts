import { expect, it } from 'vitest';
import { siteLanguages, siteZones, zoneMeant } from './site-locale';
import { zonedTime } from './zoned-time';

it('offers every usual kind of English and German, and no language without words', () => {
  expect(siteLanguages).toEqual(
    expect.arrayContaining(['de', 'de-AT', 'de-CH', 'en', 'en-GB', 'en-US', 'en-AU']),
  );
  expect(siteLanguages.filter((tag) => !/^(de|en)(-|$)/.test(tag))).toEqual([]);
});

it('offers zones that clocks know, each once', () => {
  const zones = siteZones();
  expect(zones).toEqual(expect.arrayContaining(['Europe/Berlin', 'America/New_York', 'UTC']));
  expect(new Set(zones).size).toBe(zones.length);
  for (const zone of zones) expect(zonedTime('2026-11-22T12:00:00Z', zone)).toMatch(/^2026-11-2[23]T/);
});

it.each([
  ['europe/berlin', 'Europe/Berlin'],
  [' Berlin ', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['utc', 'UTC'],
  ['Mars/Base', 'Mars/Base'],
  ['', ''],
])('takes “%s” for %s', (typed, zone) => expect(zoneMeant(typed, siteZones())).toBe(zone));

it('takes a place that there is twice for none', () => {
  expect(zoneMeant('springfield', ['America/Springfield', 'Europe/Springfield'])).toBe('springfield');
});
