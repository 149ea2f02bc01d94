import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newFolder } from '../test-support/pages';
import { DropListener } from './drop-listener';
import type { Drop, DropNews, Follower } from './drop-source';
import { PositionFile } from './position';

/** A database that can be made deaf, frozen, pruned or replaced. */
class Database {
  drops: Drop[] = [];
  first = 1;
  connections = 0;
  refuse = false;
  frozen = false;
  acknowledged: number[] = [];
  left: string[] = [];
  #live: { news: () => void; ended: (error: Error | null) => void }[] = [];

  publish(tag: string, hard = false) {
    this.drops.push({ seq: this.drops.length + 1, tags: [tag], hard, live: null });
    for (const { news } of this.#live) if (!this.frozen) news();
  }

  cut() {
    for (const { ended } of this.#live.splice(0)) ended(new Error('cut'));
  }

  connect = () => ({
    open: async (on: { news: () => void; ended: (error: Error | null) => void }) => {
      if (this.refuse) throw new Error('refused');
      this.connections += 1;
      this.#live.push(on);
    },
    newsSince: async (after: number): Promise<DropNews> => {
      if (this.frozen) throw new Error('timed out');
      const last = this.drops.length;
      if (after > last || after + 1 < this.first) return { drops: [], lost: true, last, more: false };
      const drops = this.drops.slice(after, after + 3);
      return { drops, lost: false, last: after + drops.length, more: drops.length === 3 };
    },
    toldUntil: async (last: number) => ({ notes: [], floor: 0, last }),
    acknowledge: async (_follower: unknown, seq: number) => {
      this.acknowledged.push(seq);
    },
    leave: async ({ id }: Follower) => {
      this.left.push(id);
    },
    close: () => {},
  });
}

let database: Database;
let folder: string;
let applied: string[];
let forgotten: number;
let begun: number[];
let listener: DropListener;

function listen() {
  listener = new DropListener({
    connect: database.connect,
    position: new PositionFile(join(folder, 'position')),
    follower: { id: 'edge', name: 'edge', kind: 'edge', staleSeconds: 60 },
    apply: async (drops) => {
      applied.push(...drops.flatMap(({ tags }) => tags));
    },
    forgetAll: async () => {
      forgotten += 1;
    },
    begin: ({ last }) => {
      begun.push(last);
    },
    changed: () => {},
  });
  listener.start();
  return expect.poll(() => listener.now).toBe(true);
}

beforeEach(() => {
  database = new Database();
  folder = newFolder();
  applied = [];
  forgotten = 0;
  begun = [];
});

afterEach(() => listener.stop());

test('applies drops in order, remembers how far it came and says so', async () => {
  await listen();
  expect(forgotten).toBe(1);
  database.publish('a');
  database.publish('b');
  await expect.poll(() => applied).toEqual(['a', 'b']);
  await expect.poll(() => database.acknowledged.at(-1)).toBe(2);
  expect(existsSync(join(folder, 'position'))).toBe(true);

  await listener.stop();
  expect(database.left).toEqual(['edge']);
  database.publish('c');
  await listen();
  await expect.poll(() => applied).toEqual(['a', 'b', 'c']);
  expect(forgotten).toBe(1);
});

test('says at once that what was dropped hard is gone, and the rest when nothing more comes', async () => {
  await listen();
  const before = database.acknowledged.length;
  for (const tag of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) database.publish(tag);
  await expect.poll(() => applied.length, { interval: 1 }).toBe(7);
  expect(database.acknowledged.length).toBe(before);
  database.publish('gone', true);
  await expect.poll(() => database.acknowledged.at(-1), { interval: 5, timeout: 200 }).toBe(8);
  database.publish('h');
  await expect.poll(() => database.acknowledged.at(-1)).toBe(9);
});

test('catches up after its connection was cut', async () => {
  await listen();
  database.refuse = true;
  database.cut();
  await expect.poll(() => listener.now).toBe(false);
  database.publish('while deaf', true);
  database.refuse = false;
  await expect.poll(() => applied).toEqual(['while deaf']);
  await expect.poll(() => listener.now).toBe(true);
});

test('notices a connection that is frozen, and does not take its word any more', async () => {
  await listen();
  database.frozen = true;
  database.publish('not told');
  await expect.poll(() => listener.now, { timeout: 5_000 }).toBe(false);
  database.frozen = false;
  await expect.poll(() => applied, { timeout: 5_000 }).toEqual(['not told']);
});

test('forgets everything when what it missed was pruned, or the database is another one', async () => {
  await listen();
  database.publish('a');
  await expect.poll(() => applied).toEqual(['a']);
  await listener.stop();
  for (let n = 0; n < 5; n += 1) database.publish(`${n}`);
  database.first = 5;
  await listen();
  expect(forgotten).toBe(2);
  await listener.stop();
  database = new Database();
  await listen();
  expect(forgotten).toBe(3);
  expect(applied).toEqual(['a']);
});
