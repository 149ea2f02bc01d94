import { expect, test } from 'vitest';
import { FairQueue, QueueFull, type Share } from './fair-queue';

/** A queue with work that ends when it is told to. */
function stage(running: number, waiting: number) {
  const queue = new FairQueue({ running, waiting });
  const started: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (share: Share, client: string, name = `${share} ${client}`) =>
    queue.run(share, client, () => {
      started.push(name);
      return new Promise<void>((resolve) => ends.push(resolve));
    });
  const endOne = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { queue, started, ask, endOne };
}

test('runs so many at once, and says so when too many wait', async () => {
  const { queue, started, ask, endOne } = stage(2, 1);
  void ask('front', 'a');
  void ask('front', 'b');
  void ask('front', 'c');
  expect([queue.running, queue.waiting]).toEqual([2, 1]);
  await expect(ask('front', 'd')).rejects.toThrow(QueueFull);
  await endOne();
  expect(started).toEqual(['front a', 'front b', 'front c']);
});

test('a crawler in the archive does not keep readers from the front', async () => {
  const { started, ask, endOne } = stage(1, 1_000);
  void ask('story', 'reader 0');
  for (let n = 0; n < 100; n += 1) void ask('deep', 'crawler', `deep ${n}`);
  for (let n = 0; n < 8; n += 1) void ask('front', `reader ${n}`);
  for (let n = 0; n < 11; n += 1) await endOne();
  expect(started.filter((name) => name.startsWith('front'))).toHaveLength(8);
});

test('clients of one kind take turns', async () => {
  const { started, ask, endOne } = stage(1, 1_000);
  void ask('deep', 'first');
  for (let n = 0; n < 5; n += 1) void ask('deep', 'greedy', 'greedy');
  void ask('deep', 'modest', 'modest');
  for (let n = 0; n < 2; n += 1) await endOne();
  expect(started).toEqual(['deep first', 'greedy', 'modest']);
});

test('work that fails gives its place away', async () => {
  const queue = new FairQueue({ running: 1, waiting: 5 });
  await expect(queue.run('story', 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(queue.run('story', 'a', async () => 'yes')).resolves.toBe('yes');
  expect(queue.running).toBe(0);
});
