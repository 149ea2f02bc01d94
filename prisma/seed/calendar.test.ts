import { describe, expect, it } from 'vitest';
import { calendarOf } from './calendar';

describe('calendarOf', () => {
  // The clocks in London went back on 25 October 2026.
  const calendar = calendarOf(new Date('2026-10-26T10:00:00Z'), 'Europe/London');

  it('counts days back from the newsroom’s own day', () => {
    expect(calendar.instant({ daysAgo: 0, at: '08:15' }).toISOString()).toBe('2026-10-26T08:15:00.000Z');
    expect(calendar.instant({ daysAgo: 3, at: '21:12' }).toISOString()).toBe('2026-10-23T20:12:00.000Z');
    expect(calendarOf(new Date('2026-05-31T23:30:00Z'), 'Pacific/Auckland').day(0)).toBe('2026-06-01');
  });

  it('begins a day when its morning has happened: nothing of it is squeezed into one minute', () => {
    const early = calendarOf(new Date('2026-11-23T02:06:00Z'), 'Europe/London');
    expect(early.instant({ daysAgo: 0, at: '08:12' }).toISOString()).toBe('2026-11-22T08:12:00.000Z');
    expect(early.instant({ daysAgo: 0, at: '09:05' }).toISOString()).toBe('2026-11-22T09:05:00.000Z');
    const late = calendarOf(new Date('2026-11-23T09:16:00Z'), 'Europe/London');
    expect(late.instant({ daysAgo: 0, at: '09:05' }).toISOString()).toBe('2026-11-23T09:05:00.000Z');
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
