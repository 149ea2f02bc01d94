import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyAge } from './story-age';

describe('storyAge', () => {
  it.each([
    ['2026-11-22T10:00:00.000Z', 0, '2027-11-20T10:00:00.000Z'],
    ['2027-11-20T09:59:59.999Z', 0, '2027-11-20T10:00:00.000Z'],
    ['2027-11-20T10:00:00.000Z', 1, '2028-11-20T10:00:00.000Z'],
    ['2031-01-01T00:00:00.000Z', 4, '2031-11-20T10:00:00.000Z'],
    ['2020-01-01T00:00:00.000Z', 0, '2027-11-20T10:00:00.000Z'],
  ])('at %s is %d years', (now, years, until) => {
    expect(storyAge('2026-11-20T10:00:00.000Z', new Date(now))).toEqual({ years, until });
  });

  it('always says when it will be another one', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (published, now) => {
        const { years, until } = storyAge(published.toISOString(), now);
        if (published <= now) expect(Date.parse(until)).toBeGreaterThan(now.getTime());
        expect(storyAge(published.toISOString(), new Date(until)).years).toBe(years + 1);
      }),
    );
  });
});
