import { describe, expect, it } from 'vitest';
import { formatDate } from './dates';

const london = { language: 'en-GB', zone: 'Europe/London' };

describe('formatDate', () => {
  it('says the zone, and follows its summer time', () => {
    expect(formatDate('2026-11-22T14:05:00Z', 'dateTime', london)).toBe('22 November 2026 at 14:05 GMT');
    expect(formatDate('2026-07-01T14:05:00Z', 'dateTime', london)).toBe('1 July 2026 at 15:05 BST');
  });

  it('writes the day it is in the zone, not in UTC', () => {
    const auckland = { language: 'en-NZ', zone: 'Pacific/Auckland' };
    expect(formatDate('2026-11-22T14:05:00Z', 'weekday', london)).toBe('Sunday, 22 November 2026');
    expect(formatDate('2026-11-22T14:05:00Z', 'date', auckland)).toBe('23 November 2026');
  });

  it('never moves a calendar day and gives it no hour', () => {
    const honolulu = { language: 'en-GB', zone: 'Pacific/Honolulu' };
    expect(formatDate('2026-10-01', 'dateTime', honolulu)).toBe('1 October 2026');
    expect(formatDate('2026-10-01', 'dayOfYear', honolulu)).toBe('Thursday 1 October');
  });

  it('is short in lists', () => {
    expect(formatDate('2026-11-22T09:05:00Z', 'short', london)).toBe('22 Nov, 09:05');
    expect(formatDate('2026-11-22T21:05:00Z', 'short', { ...london, language: 'en-US' })).toBe(
      'Nov 22, 9:05 PM',
    );
  });

  it('follows the language', () => {
    expect(formatDate('2026-11-22', 'date', { language: 'de', zone: 'Europe/Berlin' })).toBe(
      '22. November 2026',
    );
  });

  it('refuses what is no date', () => {
    expect(() => formatDate('soon', 'date', london)).toThrow(RangeError);
  });
});

it.each([
  ['de', 'Europe/London', '4. November 2026 um 11:10 GMT'],
  ['fr', 'Europe/London', '4 novembre 2026 à 11:10 UTC'],
  ['de', 'Europe/Berlin', '4. November 2026 um 12:10 MEZ'],
  ['en-US', 'Asia/Tokyo', 'November 4, 2026 at 8:10 PM GMT+9'],
])('names a zone in %s in %s as people do', (language, zone, written) => {
  const said = formatDate('2026-11-04T11:10:00Z', 'dateTime', { language, zone });
  expect(said.replaceAll('\u202f', ' ')).toBe(written);
});
