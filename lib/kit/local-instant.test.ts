import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, instantsOf, localTime, toMinute, typedTime } from './local-instant';

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
    expect(instantOf('2026-02-30T00:00', 'UTC')).toBeNull();
  });

  it('is, of every instant in every zone, one of those at which its clocks show the time', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    // 2000 to 2037.
    const minutes = fc.integer({ min: 15_800_000, max: 35_700_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const instant = new Date(minute * 60_000).toISOString();
        const local = localTime(instant, zone);
        const found = instantsOf(local, zone) ?? [];
        expect(found).toContain(instant);
        expect(found.length).toBeLessThanOrEqual(2);
        for (const one of found) expect(localTime(one, zone)).toBe(local);
      }),
      { numRuns: 2_000 },
    );
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

describe('instantsOf', () => {
  it.each([
    ['2026-11-22T09:30', 'Europe/London', ['2026-11-22T09:30:00.000Z']],
    ['2026-03-29T02:30', 'Europe/Berlin', []],
    ['2026-10-25T02:30', 'Europe/Berlin', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
    // Half an hour only, and at another hour.
    ['2026-04-05T01:45', 'Australia/Lord_Howe', ['2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z']],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', []],
    // A zone that left out a whole day.
    ['2011-12-30T12:00', 'Pacific/Apia', []],
  ])('finds those of %s in %s', (local, zone, instants) => expect(instantsOf(local, zone)).toEqual(instants));

  it('finds none of what is no date', () => expect(instantsOf('tomorrow', 'UTC')).toBeNull());
});

describe('whatever date a browser’s field can give', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const [first, last] = [Date.parse('0001-01-01T00:00Z'), 8.64e15];
  const times = fc.oneof(
    fc.integer({ min: first, max: last }),
    fc.integer({ min: first, max: first + 2 * 86_400_000 }),
    fc.integer({ min: last - 2 * 86_400_000, max: last }),
    fc.integer({ min: Date.parse('9999-12-30T00:00Z'), max: Date.parse('+010000-01-03T00:00Z') }),
  );
  /** As a field for date and time holds it: years in four digits at least, without a sign. */
  const field = (time: number) => new Date(time).toISOString().replace(/^\+0*/, '').slice(0, -8);

  it('is an instant at which the clocks show it, or none', () => {
    fc.assert(
      fc.property(zones, times, (zone, time) => {
        const found = instantsOf(field(time), zone);
        for (const one of found ?? []) expect(localTime(one, zone)).toBe(field(time));
        // Only on the last day that JavaScript knows may no instant be left.
        if (found === null) expect(time).toBeGreaterThan(last - 86_400_000);
        const one = instantOf(field(time), zone);
        expect(one === null).toBe(found === null);
        if (one) expect(Math.abs(Date.parse(one) - time)).toBeLessThan(2 * 86_400_000);
      }),
      { numRuns: 3_000 },
    );
  });

  it('comes back from whatever instant there is', () => {
    fc.assert(
      fc.property(zones, times, (zone, time) => {
        const shown = localTime(new Date(time).toISOString(), zone);
        expect(shown).toMatch(/^\d{4,6}-\d\d-\d\dT\d\d:\d\d$/);
        for (const one of instantsOf(shown, zone) ?? []) expect(localTime(one, zone)).toBe(shown);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['9999-12-31T23:59', 'America/New_York', '+010000-01-01T04:59:00.000Z'],
    ['9999-12-31T00:00', 'Pacific/Auckland', '9999-12-30T11:00:00.000Z'],
    ['12026-01-01T00:00', 'UTC', '+012026-01-01T00:00:00.000Z'],
    ['0001-01-01T00:00', 'UTC', '0001-01-01T00:00:00.000Z'],
    ['275760-09-13T00:00', 'UTC', '+275760-09-13T00:00:00.000Z'],
  ])('finds %s in %s', (local, zone, instant) => expect(instantsOf(local, zone)).toEqual([instant]));

  it.each([
    ['2026-11-22T09:30', '2026-11-22T09:30'],
    ['2026-11-22T09:30:15.250', '2026-11-22T09:30'],
    ['275760-09-12T09:30:15', '275760-09-12T09:30'],
    ['', ''],
  ])('%s is %s to the minute', (typed, minute) => expect(toMinute(typed)).toBe(minute));
});

describe('every change of clocks in every zone of the next years', () => {
  const step = 7 * 86_400_000;
  const offsetOf = (time: number, zone: string) =>
    Date.parse(`${localTime(new Date(time).toISOString(), zone)}Z`) - time;
  const minute = 60_000;

  /** The minutes at which the clocks of a zone change, from 2026 to 2030. */
  function changesIn(zone: string): number[] {
    const found: number[] = [];
    for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2030, 0, 1); time += step) {
      if (offsetOf(time, zone) === offsetOf(time + step, zone)) continue;
      let [early, late] = [time, time + step];
      while (late - early > minute) {
        const middle = Math.floor((early + late) / 2 / minute) * minute;
        if (offsetOf(middle, zone) === offsetOf(time, zone)) early = middle;
        else late = middle;
      }
      found.push(late);
    }
    return found;
  }

  it('leaves a gap of which no minute is an instant, or brings each minute of a fold twice', () => {
    let [gaps, folds] = [0, 0];
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      for (const change of changesIn(zone)) {
        const [before, after] = [offsetOf(change - minute, zone), offsetOf(change, zone)];
        const wall = (time: number) => new Date(time).toISOString().slice(0, 16);
        const [first, last] = [change + Math.min(before, after), change + Math.max(before, after) - minute];
        const middle = first + Math.floor((last - first) / 2 / minute) * minute;
        for (const time of [first, middle, last]) {
          const instants = instantsOf(wall(time), zone);
          const twice = [time - before, time - after].map((one) => new Date(one).toISOString());
          expect([zone, wall(time), instants]).toEqual([zone, wall(time), after > before ? [] : twice]);
        }
        for (const time of [first - minute, last + minute]) {
          expect([zone, wall(time), instantsOf(wall(time), zone)?.length]).toEqual([zone, wall(time), 1]);
        }
        if (after > before) gaps += 1;
        else folds += 1;
      }
    }
    expect(gaps).toBeGreaterThan(400);
    expect(folds).toBeGreaterThan(400);
  });
});

it.each([
  ['2026-11-22T09:30:40.000Z', { wall: '2026-11-22T10:30', turn: null }],
  ['2026-10-25T00:30:00.000Z', { wall: '2026-10-25T02:30', turn: 'first' }],
  ['2026-10-25T01:30:59.000Z', { wall: '2026-10-25T02:30', turn: 'second' }],
])('typedTime says what one would type for %s', (instant, typed) =>
  expect(typedTime(instant, 'Europe/Berlin')).toEqual(typed),
);
