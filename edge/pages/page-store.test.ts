import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keptPage, newFolder, newStore } from '../test-support/pages';

async function openStore(folder?: string, memory?: number, build?: string) {
  const store = newStore(folder, memory, build);
  await store.open();
  return store;
}

test('finds pages by tag, drops them softly, and forgets them for good', async () => {
  const store = await openStore();
  store.put(keptPage('/', ['front', 'card:1']));
  store.put(keptPage('/a', ['card:1', 'story:1']));
  store.put(keptPage('/b', ['story:2']));
  expect(store.keysOf(['card:1'])).toEqual(['/', '/a']);
  store.dropSoft(['/']);
  expect(store.get('/')?.dropped).toBe(true);
  await store.dropHard(store.keysOf(['story:1']));
  expect(store.get('/a')).toBeNull();
  expect(store.keysOf(['card:1'])).toEqual(['/']);
});

test('what was kept is there after a restart, dropped or not, and gone for good when it was dropped hard', async () => {
  const folder = newFolder();
  const store = await openStore(folder);
  for (const key of ['/fresh', '/soft', '/hard']) {
    const page = keptPage(key, [`story:${key}`]);
    store.put(page);
    store.save(page);
  }
  store.dropSoft(['/soft']);
  await store.dropHard(['/hard']);
  await store.settled();

  const again = await openStore(folder);
  expect(gunzipSync((await again.load('/fresh'))?.gzip ?? '').toString()).toBe('/fresh');
  expect((await again.load('/fresh'))?.dropped).toBe(false);
  expect((await again.load('/soft'))?.dropped).toBe(true);
  expect(await again.load('/hard')).toBeNull();
  expect(again.keysOf(['story:/soft'])).toEqual(['/soft']);
});

test('pages of another build and broken files are thrown away', async () => {
  const folder = newFolder();
  const store = await openStore(folder);
  const page = keptPage('/old', []);
  store.put(page);
  store.save(page);
  await store.settled();
  writeFileSync(join(folder, 'half.page'), '{"version":1,"bui');
  writeFileSync(join(folder, 'x.writing'), 'x');
  const next = await openStore(folder, undefined, 'next build');
  expect(await next.load('/old')).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test('memory holds what was asked for last; the rest comes from the disk', async () => {
  const store = await openStore(undefined, 8_000);
  for (let n = 0; n < 10; n += 1) {
    const page = keptPage(`/${n}`, ['all']);
    store.put(page);
    store.save(page);
    await store.settled();
  }
  expect(store.bytes).toBeLessThanOrEqual(8_000);
  expect(store.get('/0')).toBeNull();
  expect(store.get('/9')).not.toBeNull();
  expect((await store.load('/0'))?.key).toBe('/0');
  expect(store.keysOf(['all'])).toHaveLength(10);
  expect(store.bytes).toBeLessThanOrEqual(8_000);
});

test('a page that was replaced while it was written is not written over the newer one', async () => {
  const folder = newFolder();
  const store = await openStore(folder);
  const first = keptPage('/', [], 'first');
  const second = keptPage('/', [], 'second');
  store.put(first);
  store.save(first);
  store.put(second);
  store.save(second);
  await store.settled();
  const again = await openStore(folder);
  expect((await again.load('/'))?.hash).toBe('second');
});
