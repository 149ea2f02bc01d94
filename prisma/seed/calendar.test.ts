import { describe, expect, it } from 'vitest';
import { calendarOf } from './calendar';

describe('calendarOf', () => {
  // The clocks in London went back on 25 October 2026.
  const calendar = calendarOf(new Date('2026-10-26T10:00:00Z'), 'Europe/London');

  it('counts days back from the newsroom’s own day', () => {
    expect(calendar.instant({ daysAgo: 0, at: '08:15' }).toISOString()).toBe('2026-10-26T08:15:00.000Z');
    expect(calendar.instant({ daysAgo: 3, at: '21:12' }).toISOString()).toBe('2026-10-23T20:12:00.000Z');
    expect(calendarOf(new Date('2026-05-31T23:30:00Z'), 'Europe/London').day(0)).toBe('2026-06-01');
  });

  it('never leads into the future', () => {
    expect(calendar.instant({ daysAgo: 0, at: '23:00' }).toISOString()).toBe('2026-10-26T09:55:00.000Z');
  });

  it('writes days out in words', () => {
    expect(calendar.words('On ‹3› evening, and since ‹date 12›.')).toBe(
      'On Friday evening, and since 14 October.',
    );
  });
});
