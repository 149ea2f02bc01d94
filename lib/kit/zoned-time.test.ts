import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zonedTime } from './zoned-time';

describe('zonedTime', () => {
  it.each([
    ['2026-11-22T08:30:00Z', 'Europe/Oslo', '2026-11-22T09:30:00+01:00'],
    ['2026-07-22T08:30:00.999Z', 'Europe/Oslo', '2026-07-22T10:30:00+02:00'],
    ['2026-11-22T08:30:00Z', 'UTC', '2026-11-22T08:30:00+00:00'],
    ['2026-12-31T23:30:00Z', 'Pacific/Kiritimati', '2027-01-01T13:30:00+14:00'],
    ['2026-01-01T00:10:00Z', 'America/St_Johns', '2025-12-31T20:40:00-03:30'],
    ['2026-11-22T00:00:00Z', 'Asia/Kathmandu', '2026-11-22T05:45:00+05:45'],
    // Midnight is hour 00, and the hour that happens twice is told apart by its offset.
    ['2026-11-21T23:00:00Z', 'Europe/Oslo', '2026-11-22T00:00:00+01:00'],
    ['2026-10-25T00:30:00Z', 'Europe/Oslo', '2026-10-25T02:30:00+02:00'],
    ['2026-10-25T01:30:00Z', 'Europe/Oslo', '2026-10-25T02:30:00+01:00'],
  ])('writes %s in %s as %s', (instant, zone, written) => {
    expect(zonedTime(instant, zone)).toBe(written);
  });

  it('stays the same instant in every zone', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const instants = fc.date({
      min: new Date('1975-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const written = zonedTime(instant, zone);
        expect(written).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        expect(Date.parse(written)).toBe(Math.floor(instant.getTime() / 1_000) * 1_000);
      }),
    );
  });

  it('refuses what is no time or no zone', () => {
    expect(() => zonedTime('soon', 'UTC')).toThrow(RangeError);
    expect(() => zonedTime('2026-11-22T08:30:00Z', 'Mars/Olympus')).toThrow(RangeError);
  });
});
