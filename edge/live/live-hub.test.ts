import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveHub } from './live-hub.ts';
import type { LiveNote } from './live-note.ts';
import { LiveRing } from './live-ring.ts';

/** A client's connection: what it was sent, and how much of that still waits. */
class Connection extends EventEmitter {
  sent: string[] = [];
  writable = true;
  destroyed = false;
  writableLength = 0;
  write(block: Buffer) {
    this.sent.push(block.toString());
  }
  end(block?: Buffer) {
    if (block) this.write(block);
    this.close();
  }
  destroy() {
    this.destroyed = true;
    this.close();
  }
  close() {
    this.writable = false;
    this.emit('close');
  }
}

const note = (update: string, story = 's1'): LiveNote => ({
  story,
  update,
  kind: 'update',
  change: 'published',
  path: '/a/b',
});
const drop = (seq: number, live: LiveNote | null, tags: string[] = [], hard = false) => ({
  seq,
  tags,
  hard,
  live,
});

let hub: LiveHub;
let fragment: (told: LiveNote) => Promise<string | null>;
let published: boolean;
const began = { notes: [], floor: 0, last: 0 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  fragment = async ({ update }) => `<p>${update}</p>`;
  published = true;
  hub = new LiveHub({
    most: 2_000,
    mostOfOne: 2_000,
    fragment: (told) => fragment(told),
    isPublished: async () => published,
  });
  hub.begin(began);
});
afterEach(() => {
  hub.stop();
  vi.useRealTimers();
});

function join(story = 's1', seen: number | null = null, by: 'client' | 'page' = 'client') {
  const connection = new Connection();
  hub.join(connection as unknown as Socket, story, 'somewhere', seen === null ? null : { seq: seen, by });
  const ids = () =>
    connection.sent
      .join('')
      .split('\n\n')
      .filter((block) => block.includes('event:'))
      .map((block) => `${/event: (\w+)/.exec(block)?.[1]} ${/id: (\d+)/.exec(block)?.[1]}`);
  return Object.assign(connection, { ids });
}

test('an event is made once and sent to those who have its story open', async () => {
  let made = 0;
  fragment = async () => {
    made += 1;
    return '<p>news</p>';
  };
  const [one, two, other] = [join(), join(), join('s2')];
  hub.hear([drop(1, note('u1'))]);
  await expect.poll(one.ids).toEqual(['published 1']);
  expect(one.sent[0]).toBe('retry: 3000\nid: 0\n\n');
  expect(one.sent[1]).toBe(
    'id: 1\nevent: published\ndata: {"story":"s1","update":"u1","kind":"update","html":"<p>news</p>"}\n\n',
  );
  expect(two.sent).toEqual(one.sent);
  expect(other.ids()).toEqual([]);
  expect(made).toBe(1);
});

test('events come in order however long their words take, and nobody misses one or gets one twice', async () => {
  const answers: (() => void)[] = [];
  fragment = ({ update }) => new Promise((resolve) => answers.push(() => resolve(update)));
  const before = join();
  hub.hear([drop(1, note('u1')), drop(2, note('u2'))]);
  const between = join();
  expect(between.sent[0]).toContain('id: 0\n');
  await expect.poll(() => answers.length).toBe(1);
  answers[0]?.();
  await expect.poll(() => answers.length).toBe(2);
  const late = join('s1', 0);
  answers[1]?.();
  for (const reader of [before, between, late]) {
    await expect.poll(reader.ids).toEqual(['published 1', 'published 2']);
  }
  expect(join('s1', 1).ids()).toEqual(['published 2']);
  expect(join('s1', 2).ids()).toEqual([]);
});

test('who joins while thousands are being told is told as well, once', async () => {
  const crowd = Array.from({ length: 1_200 }, () => join());
  hub.hear([drop(1, note('u1'))]);
  await expect.poll(() => crowd[0]?.ids()).toEqual(['published 1']);
  const [fresh, back] = [join(), join('s1', 0)];
  await expect.poll(() => crowd.at(-1)?.ids()).toEqual(['published 1']);
  expect(fresh.ids()).toEqual(['published 1']);
  expect(back.ids()).toEqual(['published 1']);
});

test('who was away too long, or was told of a future, loads the page', async () => {
  hub = new LiveHub({ most: 9, mostOfOne: 9, fragment, isPublished: async () => true });
  hub.begin({ notes: [{ seq: 7, note: note('u7') }], floor: 5, last: 8 });
  expect(join('s1', 4).ids()).toEqual(['reload 8']);
  expect(join('s1', 99).ids()).toEqual(['reload 8']);
  expect(join('s1', 5).ids()).toEqual(['published 7']);
  const reader = join();
  hub.begin({ notes: [], floor: 20, last: 20 });
  expect(reader.ids()).toEqual(['reload 20']);
});

test('a page that was rendered by an edge a moment ahead is told neither to load again nor what it has', async () => {
  const reader = join('s1', 2, 'page');
  expect(reader.sent).toEqual(['retry: 3000\nid: 0\n\n']);
  hub.hear([drop(1, note('u1')), drop(2, note('u2')), drop(3, note('u3'))]);
  await expect.poll(reader.ids).toEqual(['published 3']);
});

test('what had to give way to events of other stories costs nobody a page', () => {
  const ring = new LiveRing(5, { events: 2, bytes: 9_999 });
  for (const [seq, story] of [
    [6, 's1'],
    [7, 's2'],
    [8, 's2'],
    [9, 's3'],
  ] as const)
    ring.add({ seq, story, block: Buffer.from('x') });
  expect(ring.after(6, 's1')).toEqual([]);
  expect(ring.after(5, 's1')).toBeNull();
  expect(ring.after(6, 's2')).toBeNull();
  expect(ring.after(7, 's2')?.map(({ seq }) => seq)).toEqual([8]);
  expect(ring.after(5, 's4')).toEqual([]);
  expect(ring.after(4, 's4')).toBeNull();
});

test('a reader who does not read is cut, the others are told', async () => {
  const [slow, quick] = [join(), join()];
  slow.writableLength = 70_000;
  hub.hear([drop(1, note('u1'))]);
  await expect.poll(quick.ids).toEqual(['published 1']);
  expect([slow.destroyed, slow.ids(), hub.readers, hub.counts.cut]).toEqual([true, [], 1, 1]);
});

test('a sign of life every 20 s', () => {
  const reader = join();
  vi.advanceTimersByTime(41_000);
  expect(reader.sent.slice(1)).toEqual([':\n\n', ':\n\n']);
});

test('a story that is taken down says so and ends; one that only lost an update stays', async () => {
  const reader = join();
  hub.hear([drop(1, null, ['story:s1'], true)]);
  hub.hear([drop(2, { ...note('u1'), change: 'withdrawn' }, ['story:s1'], true)]);
  await expect.poll(reader.ids).toEqual(['withdrawn 2']);
  published = false;
  hub.hear([drop(3, null, ['story:s1', 'sitemap'], true)]);
  await expect.poll(reader.ids).toEqual(['withdrawn 2', 'gone 3']);
  expect([reader.writable, hub.readers]).toEqual([false, 0]);
});

test('limits: so many of one address, so many in all, and nobody once it stops', () => {
  hub = new LiveHub({ most: 3, mostOfOne: 2, fragment, isPublished: async () => true });
  expect(hub.refusal('a')).toBe(503);
  hub.begin(began);
  const [first] = [join(), join()];
  expect([hub.refusal('somewhere'), hub.refusal('elsewhere')]).toEqual([429, null]);
  first.close();
  expect(hub.refusal('somewhere')).toBeNull();
  join();
  hub.join(new Connection() as unknown as Socket, 's1', 'elsewhere', null);
  expect(hub.refusal('another')).toBe(503);
  hub.stop();
  expect(first.sent).toHaveLength(1);
  expect(hub.refusal('a')).toBe(503);
});
