import { expect, it } from 'vitest';
import type { KeptPage } from '../pages/kept-page.ts';
import { keptPage } from '../test-support/pages.ts';
import { hasVariant, variantOf } from './page-variant.ts';

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

it('has no time that one could go by before two seconds have passed since it changed', () => {
  const kept = { ...page('words'), modified: Date.parse('2026-11-23T15:00:00.900Z') };
  const at = (time: string, accept?: string) =>
    variantOf(kept, accept, Date.parse(`2026-11-23T15:00:${time}Z`));
  const since = 'Mon, 23 Nov 2026 15:00:01 GMT';
  for (const accept of [undefined, 'gzip']) {
    const young = at('02.800', accept);
    expect(young.whole).not.toContain('last-modified');
    expect(hasVariant(young, undefined, 'Tue, 24 Nov 2026 15:00:00 GMT')).toBe(false);
    expect(hasVariant(young, young.etag, undefined)).toBe(true);
    const settled = at('02.900', accept);
    expect(settled.unchanged).toEqual(expect.arrayContaining(['last-modified', since]));
    expect(settled.body).toBe(young.body);
    expect(hasVariant(settled, undefined, since)).toBe(true);
    // The second in which it changed: who has the time of an answer of that second may have what was there before.
    expect(hasVariant(settled, undefined, 'Mon, 23 Nov 2026 15:00:00 GMT')).toBe(false);
    expect(at('30.000', accept)).toBe(settled);
  }
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
