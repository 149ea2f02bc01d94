import { expect, test } from 'vitest';
import { restartDelay, steadyAfter } from './restart-policy.ts';

test('waits longer after each fast death and gives up in the end', () => {
  const lives: number[] = [];
  const delays: (number | 'give up')[] = [];
  while (delays.at(-1) !== 'give up' && delays.length < 20) {
    lives.push(100);
    delays.push(restartDelay(lives));
  }
  expect(delays).toEqual([250, 500, 1_000, 2_000, 4_000, 'give up']);
});

test('begins anew after a life that lasted', () => {
  expect(restartDelay([100, 100, 100, 100, steadyAfter])).toBe(250);
  expect(restartDelay([100, 100, 100, 100, steadyAfter, 100, 100])).toBe(500);
});
