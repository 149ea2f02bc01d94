import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDay, zonedTime } from './zoned-time';

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

  it.each([
    ['9999-12-31T23:00:00Z', 'Europe/Berlin', '+010000-01-01T00:00:00+01:00'],
    ['0001-01-01T00:00:00Z', 'Etc/GMT+5', '0000-12-31T19:00:00-05:00'],
    ['-000001-06-01T00:00:00Z', 'UTC', '-000001-06-01T00:00:00+00:00'],
  ])('writes %s in %s as JavaScript writes years that four digits can’t: %s', (instant, zone, written) => {
    expect(zonedTime(instant, zone)).toBe(written);
    expect(new Date(written).getTime()).toBe(new Date(instant).getTime());
  });

  it('refuses what is no time or no zone', () => {
    expect(() => zonedTime('soon', 'UTC')).toThrow(RangeError);
    expect(() => zonedTime('2026-11-22T08:30:00Z', 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('nextDay', () => {
  it.each([
    ['2026-11-22T10:00:00Z', 'UTC', '2026-11-23T00:00:00.000Z'],
    ['2026-11-22T10:00:00Z', 'Asia/Kolkata', '2026-11-22T18:30:00.000Z'],
    // Days of 23 and of 25 hours.
    ['2026-03-28T23:30:00Z', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-10-24T22:30:00Z', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    // Midnight is left out.
    ['2026-09-05T12:00:00Z', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ])('of %s in %s begins at %s', (instant, zone, begins) => {
    expect(nextDay(instant, zone)).toBe(begins);
    expect(nextDay(new Date(instant), zone)).toBe(begins);
    const last = new Date(Date.parse(begins) - 1);
    expect(nextDay(last, zone)).toBe(begins);
    expect(zonedTime(nextDay(begins, zone), zone).slice(0, 10)).not.toBe(
      zonedTime(begins, zone).slice(0, 10),
    );
    expect(nextDay(instant, zone)).toBe(begins);
  });

  it('comes after the last day of the year 9999', () => {
    expect(nextDay('9999-12-31T12:00:00Z', 'UTC')).toBe('+010000-01-01T00:00:00.000Z');
    expect(nextDay('+010000-01-01T12:00:00Z', 'UTC')).toBe('+010000-01-02T00:00:00.000Z');
  });

  it('refuses what is no time, also after others', () => {
    nextDay('2026-11-22T10:00:00Z', 'UTC');
    expect(() => nextDay('once', 'UTC')).toThrow(RangeError);
  });
});
