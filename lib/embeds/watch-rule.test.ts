import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostLook } from './post-look';
import { afterLook, confirmAfter, pauseAfter, untilNextLook, type Watch } from './watch-rule';

const hour = 3_600_000;
const day = 24 * hour;
const start = new Date('2026-05-12T09:00:00Z');
const later = (ms: number) => new Date(start.getTime() + ms);
const fresh: Watch = {
  state: 'unknown',
  stateAt: start,
  missedAt: null,
  movedTo: null,
  failures: 0,
  watchedAt: start,
};
const live: PostLook = { found: 'live', status: 200 };
const gone: PostLook = { found: 'gone', status: 404 };
const hidden: PostLook = { found: 'private', status: 403 };
const silent: PostLook = {
  found: null,
  status: null,
  reason: 'address-unreachable',
  retryAfterSeconds: null,
};
const notAsked: PostLook = { found: null, status: null, reason: 'not-asked', retryAfterSeconds: null };

/** What is known after looks, each so many milliseconds after the one before. */
const known = (...looks: [PostLook, number][]) => {
  let at = 0;
  return looks.reduce((watch, [look, pause]) => {
    at += pause;
    return afterLook(watch, look, later(at));
  }, fresh);
};

describe('afterLook', () => {
  it('believes that a post is gone when a second look agrees, some time later', () => {
    expect(known([live, 0], [gone, hour])).toMatchObject({ state: 'live', missedAt: later(hour) });
    expect(known([live, 0], [gone, hour], [gone, 60_000]).state).toBe('live');
    expect(known([live, 0], [gone, hour], [gone, confirmAfter])).toMatchObject({
      state: 'gone',
      stateAt: later(hour + confirmAfter),
    });
    expect(known([live, 0], [gone, hour], [live, hour], [gone, hour]).state).toBe('live');
    expect(known([gone, 0], [hidden, hour]).state).toBe('private');
  });

  it('keeps what it knew through a day without answers, and forgets it after more', () => {
    const oneDay = Array.from({ length: 5 }, (): [PostLook, number] => [silent, 5 * hour]);
    expect(known([live, 0], ...oneDay)).toMatchObject({ state: 'live', failures: 5 });
    expect(known([live, 0], ...oneDay, [silent, day]).state).toBe('unknown');
    expect(known([live, 0], ...oneDay, [silent, day], [live, day])).toMatchObject({
      state: 'live',
      failures: 0,
    });
  });

  it('does not forget that a post is gone because nobody answers', () => {
    const silence = Array.from({ length: 20 }, (): [PostLook, number] => [silent, day]);
    expect(known([gone, 0], [gone, hour], ...silence).state).toBe('gone');
  });

  it('sees a post come back at once', () => {
    expect(known([gone, 0], [gone, hour], [live, day])).toMatchObject({ state: 'live', missedAt: null });
  });

  it('knows where a post went, as long as it is there', () => {
    const moved: PostLook = { found: 'moved', status: 200, movedTo: 'https://x.com/b/status/1' };
    expect(known([moved, 0])).toMatchObject({ state: 'moved', movedTo: 'https://x.com/b/status/1' });
    expect(known([moved, 0], [live, day]).movedTo).toBeNull();
  });

  it('leaves alone what may not be asked', () => {
    expect(known([notAsked, 0], [notAsked, day])).toMatchObject({ state: 'unknown', failures: 0 });
  });
});

describe('untilNextLook', () => {
  const wait = (watch: Watch, look: PostLook, at = start) => untilNextLook(watch, look, at, 0.5) / hour;

  it('looks less often the older a story is', () => {
    const at = (age: number) => Math.round(wait({ ...fresh, state: 'live' }, live, later(age)));
    expect([at(0), at(3 * day), at(20 * day), at(400 * day)]).toEqual([6, 24, 7 * 24, 30 * 24]);
  });

  it('looks again soon at one that may be gone', () => {
    expect(Math.round(wait(known([live, 0], [gone, hour]), gone, later(hour)))).toBe(1);
    expect(Math.round(wait(known([gone, 0], [gone, hour]), gone, later(hour)))).toBe(7 * 24);
  });

  it('backs off from a server that does not answer, and keeps to what one asks', () => {
    const waits = [1, 2, 3, 4, 20].map((failures) => Math.round(wait({ ...fresh, failures }, silent)));
    expect(waits).toEqual([1, 2, 4, 8, 7 * 24]);
    const busy: PostLook = { found: null, status: 429, reason: null, retryAfterSeconds: 40 * 3_600 };
    expect(Math.round(wait({ ...fresh, failures: 1 }, busy))).toBe(40);
  });

  it('spreads looks and never comes down to nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(live, gone, hidden, silent, notAsked),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (look, random, failures) => {
          const watch = afterLook({ ...fresh, failures }, look, later(day));
          const wait = untilNextLook(watch, look, later(day), random);
          expect(wait).toBeGreaterThanOrEqual(0.85 * hour);
          expect(wait).toBeLessThanOrEqual(31 * 1.15 * day);
        },
      ),
    );
  });
});

it('leaves a server alone that asks for it, for at most a day', () => {
  const busy = (status: number, retryAfterSeconds: number | null): PostLook => ({
    found: null,
    status,
    reason: null,
    retryAfterSeconds,
  });
  expect(pauseAfter(live)).toBe(0);
  expect(pauseAfter(silent)).toBe(0);
  expect(pauseAfter(busy(429, 120))).toBe(120_000);
  expect(pauseAfter(busy(503, null))).toBe(15 * 60_000);
  expect(pauseAfter(busy(429, 10_000_000))).toBe(day);
});
