import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextWait } from './next-wait';

test('waits longer after each failure, up to a minute, and never comes sooner than it was asked to', () => {
  expect([1, 2, 3, 9, 500].map((failures) => nextWait(failures, 0, 1))).toEqual([
    2_000, 4_000, 8_000, 60_000, 60_000,
  ]);
  fc.assert(
    fc.property(
      fc.nat(2_000),
      fc.nat(600_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, asked, chance) => {
        const wait = nextWait(n, asked, chance);
        expect(wait).toBeGreaterThanOrEqual(asked);
        expect(wait).toBeLessThanOrEqual(Math.max(asked, 30_000) + 30_000);
      },
    ),
  );
});

test('thousands who lost the same server come back spread over a time', () => {
  expect(nextWait(3, 0, 0)).toBe(4_000);
  expect(nextWait(3, 10_000, 1) - nextWait(3, 10_000, 0)).toBe(4_000);
});
