import { expect, it } from 'vitest';
import type { KeptPage } from '../pages/kept-page.ts';
import { keptPage } from '../test-support/pages.ts';
import { variantOf } from './page-variant.ts';

const page = (text: string): KeptPage => ({
  ...keptPage('/', [], text),
  headers: ['vary', 'accept-encoding'],
  hash: 'h',
});

it('unpacks a page once for all who take it as it is', () => {
  const kept = page('words');
  const plain = variantOf(kept, undefined);
  expect(plain).toMatchObject({ etag: '"h"', body: Buffer.from('words') });
  expect(plain.whole).toEqual(expect.arrayContaining(['content-length', '5']));
  expect(plain.whole).not.toContain('content-encoding');
  expect(variantOf(kept, 'identity')).toBe(plain);
  // Its brotli isn't there yet.
  expect(variantOf(kept, 'br')).toBe(plain);
  expect(variantOf(kept, 'br, gzip')).not.toBe(plain);
  expect(variantOf(page('words'), undefined)).not.toBe(plain);
});

it('lets go of those that were unpacked longest ago, past a limit in bytes', () => {
  const first = page('first');
  const plain = variantOf(first, undefined);
  const large = Array.from({ length: 4 }, (_, n) => page(String(n).repeat(5 * 1024 * 1024)));
  for (const kept of large) variantOf(kept, undefined);
  expect(variantOf(first, undefined)).not.toBe(plain);
  const last = large[3] as KeptPage;
  expect(variantOf(last, undefined)).toBe(variantOf(last, undefined));
});
