import { expect, test } from 'vitest';
import { fuzzEdge } from './test-support/fuzz-edge.ts';

test('10,000 odd requests: none ends the edge, none gets what another asked for', async () => {
  const result = await fuzzEdge({ count: 10_000, seed: 20_261_122 });
  expect(result.mixedUp).toEqual([]);
  expect(result.sent).toBe(10_000);
  expect(result.statuses['200']).toBeGreaterThan(2_000);
  expect(result.statuses['400']).toBeGreaterThan(500);
  // Next was well all the time.
  expect(result.statuses['503'] ?? 0).toBe(0);
  expect(result.alive).toBe(true);
}, 300_000);
