import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keptPage } from '../test-support/pages.ts';
import type { KeptPage } from './kept-page.ts';
import { PageFinisher } from './page-finisher.ts';

test('pages get their brotli in turn, the newest of a key only, and none that is gone', async () => {
  const done: KeptPage[] = [];
  const failures: string[] = [];
  const gone = keptPage('/gone', []);
  const finisher = new PageFinisher({
    rest: 20,
    isKept: (page) => page !== gone,
    finished: (page) => done.push(page),
    failed: (key) => failures.push(key),
  });
  const [one, old, two] = [keptPage('/1', []), keptPage('/2', [], 'old'), keptPage('/2', [], 'new')];
  const broken = { ...keptPage('/broken', []), gzip: Buffer.from('no gzip') };
  for (const page of [one, old, gone, broken, two]) finisher.add(page);
  expect([one.brotli, two.brotli]).toEqual([null, null]);
  await expect.poll(() => done).toEqual([one, two]);
  expect(brotliDecompressSync(two.brotli ?? '').toString()).toBe('new');
  expect([old.brotli, gone.brotli, failures]).toEqual([null, null, ['/broken']]);
  const later = keptPage('/later', []);
  finisher.add(later);
  await expect.poll(() => later.brotli).not.toBeNull();
});
