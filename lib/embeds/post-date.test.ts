import { describe, expect, it } from 'vitest';
import { parsePostDate, preciseTime } from './post-date';

describe('parsePostDate', () => {
  it.each([
    ['May 5, 2014', '2014-05-05'],
    ['Apr 21, 2024 at 15:09', '2024-04-21'],
    ['September 30, 2025 at 9:32 PM', '2025-09-30'],
    ['2024-04-21T06:09:12.368Z', '2024-04-21T06:09:12.368Z'],
    ['2026-05-12T11:00:00+02:00', '2026-05-12T09:00:00.000Z'],
    ['2026-05-12T11:00:00+0200', '2026-05-12T09:00:00.000Z'],
    ['2026-05-12', '2026-05-12'],
    ['June 31, 2026', null],
    ['2026-13-01', null],
    ['5. Mai 2014', null],
    ['yesterday', null],
    ['', null],
  ])('reads %j as %j', (text, iso) => expect(parsePostDate(text)).toBe(iso));
});

describe('preciseTime', () => {
  const instant = '2026-05-12T22:30:00.000Z';
  it('takes the instant of an id where it fits the day that was named', () => {
    expect(preciseTime('2026-05-13', instant)).toBe(instant);
    expect(preciseTime(null, instant)).toBe(instant);
  });
  it('trusts the provider’s words over arithmetic', () => {
    expect(preciseTime('2020-01-01', instant)).toBe('2020-01-01');
    expect(preciseTime('2026-05-12T08:00:00.000Z', instant)).toBe('2026-05-12T08:00:00.000Z');
    expect(preciseTime('2026-05-12', null)).toBe('2026-05-12');
    expect(preciseTime(null, null)).toBeNull();
  });
});
