import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localTime } from './local-instant';

describe('instantOf', () => {
  it.each([
    ['2026-11-22T09:30', 'Europe/London', '2026-11-22T09:30:00.000Z'],
    ['2026-07-01T09:30', 'Europe/London', '2026-07-01T08:30:00.000Z'],
    ['2026-07-01T09:30:15', 'America/New_York', '2026-07-01T13:30:15.000Z'],
    ['2026-07-01T00:10', 'Asia/Kathmandu', '2026-06-30T18:25:00.000Z'],
    // Clocks go from 02:00 to 03:00 and, in autumn, from 03:00 back to 02:00.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z'],
  ])('finds %s in %s', (local, zone, instant) => expect(instantOf(local, zone)).toBe(instant));

  it('takes nothing else for a date', () => {
    expect(instantOf('', 'UTC')).toBeNull();
    expect(instantOf('2026-13-01T00:00', 'UTC')).toBeNull();
  });

  it('is what localTime shows, except in the hour that comes twice', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/London',
      'America/St_Johns',
      'Pacific/Auckland',
      'Asia/Kolkata',
    );
    const minutes = fc.integer({ min: 25_000_000, max: 35_000_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const instant = new Date(minute * 60_000).toISOString();
        const found = instantOf(localTime(instant, zone), zone) ?? '';
        expect([0, 3_600_000, 1_800_000]).toContain(Date.parse(instant) - Date.parse(found));
        expect(localTime(found, zone)).toBe(localTime(instant, zone));
      }),
    );
  });
});
