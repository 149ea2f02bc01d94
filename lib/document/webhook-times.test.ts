import { expect, it } from 'vitest';
import { formerSecretUntil, isHopeless, nextAttempt } from './webhook-times';

const at = new Date('2026-11-22T10:00:00Z');
const hours = (date: Date | null) => (date ? (date.getTime() - at.getTime()) / 3_600_000 : null);

it('tries again sooner at first and for nearly a day', () => {
  let now = at;
  const pauses: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const next = nextAttempt(attempts, now, null);
    if (!next) break;
    pauses.push(next.getTime() - now.getTime());
    now = next;
  }
  expect(pauses[0]).toBe(5_000);
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(hours(now)).toBeGreaterThan(23);
  expect(hours(now)).toBeLessThan(24);
});

it('waits as long as it is asked to, within reason', () => {
  expect(hours(nextAttempt(1, at, 3_600))).toBe(1);
  expect(hours(nextAttempt(1, at, 0))).toBeCloseTo(5 / 3_600);
  expect(hours(nextAttempt(1, at, 10_000_000))).toBe(8);
});

it('gives an address up after three days in which nothing got through', () => {
  const ago = (time: number) => new Date(at.getTime() - time * 3_600_000);
  expect(isHopeless(null, at)).toBe(false);
  expect(isHopeless(ago(71), at)).toBe(false);
  expect(isHopeless(ago(73), at)).toBe(true);
  expect(hours(formerSecretUntil(at))).toBe(24);
});
