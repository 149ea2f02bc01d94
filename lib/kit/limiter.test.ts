import { expect, it } from 'vitest';
import { createLimiter } from './limiter';

it('runs so many at once, in order, and survives failures', async () => {
  const limit = createLimiter(2);
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const gates = Array.from({ length: 9 }, () => Promise.withResolvers<void>());
  const all = gates.map((gate, i) =>
    limit(async () => {
      order.push(i);
      running += 1;
      most = Math.max(most, running);
      await gate.promise;
      running -= 1;
      if (i % 3 === 0) throw new Error(`work ${i}`);
      return i;
    }),
  );
  for (const gate of gates) gate.resolve();
  const results = await Promise.allSettled(all);
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(6);
  expect(await limit(async () => 'free again')).toBe('free again');
});

it('turns away whoever comes when enough are waiting', async () => {
  const limit = createLimiter(1, { mostWaiting: 2, full: () => new Error('full') });
  const gate = Promise.withResolvers<string>();
  const all = [1, 2, 3].map(() => limit(() => gate.promise));
  await expect(limit(async () => 'never')).rejects.toThrow('full');
  gate.resolve('done');
  expect(await Promise.all(all)).toEqual(['done', 'done', 'done']);
  expect(await limit(async () => 'free again')).toBe('free again');
});
