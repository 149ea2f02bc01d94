import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { readTime } from './time-field';

const words = scheduleMessages();
const read = (wall: string, zone = 'America/New_York') => readTime({ wall, turn: null }, zone);

describe('readTime', () => {
  it('refuses a time that nobody can mean, in words', () => {
    for (const wall of ['9999-12-31T23:59', '275760-09-12T00:00', '12026-01-01T00:00', '0001-01-01T00:00'])
      expect([wall, read(wall)]).toEqual([wall, { instant: null, problem: words.tooFar }]);
    expect(words.tooFar).toContain('from 1605 to the end of 2199');
    expect(read('2199-12-31T12:00').problem).toBeNull();
  });

  it('answers whatever date a browser’s field can give, in whatever zone', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const times = fc.integer({ min: Date.parse('0001-01-01T00:00Z'), max: 8.64e15 });
    fc.assert(
      fc.property(zones, times, (zone, time) => {
        const wall = new Date(time).toISOString().replace(/^\+0*/, '').slice(0, -8);
        const { instant, problem } = read(wall, zone);
        expect(problem === null).toBe(instant !== null);
      }),
      { numRuns: 2_000 },
    );
  });
});
