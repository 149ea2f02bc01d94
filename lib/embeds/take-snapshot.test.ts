import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedContentSchema } from '@/lib/document/shapes/embed';
import type { Ask } from './provider';
import { recognise } from './recognise';
import { takeSnapshot } from './take-snapshot';

const addresses = [
  'https://x.com/ana_brandt/status/1541815603606036480',
  'https://vm.tiktok.com/ZMabc1234/',
  'https://youtu.be/hArB0ur-_42',
  'https://bsky.app/profile/tom.market.example/post/3kqmooj3ems2w',
  'https://harbour.social/@ana/112345678901234567',
  'https://news.example/ferry',
  'https://www.instagram.com/p/CharbouR1/',
];

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<blockquote><p>Hi<br>there</p>&mdash; Ana (@ana) <a href="#">May 5, 2026</a></blockquote>',
    '<script>alert(1)</script>',
    'https://www.tiktok.com/@tom.market',
    'javascript:alert(1)',
    '100%',
    '\u0000\u202e',
    'a'.repeat(60_000),
  ),
);
const loose = fc.oneof(text, fc.constant(null), fc.integer(), fc.boolean(), fc.array(text, { maxLength: 2 }));
const oembed = fc.dictionary(
  fc.constantFrom('title', 'author_name', 'author_url', 'html', 'thumbnail_url', 'width', 'author_unique_id'),
  loose,
);
const status = fc.record({
  content: loose,
  spoiler_text: loose,
  created_at: fc.oneof(loose, fc.constant('2026-05-12T09:00:00.000Z')),
  account: fc.oneof(loose, fc.record({ acct: fc.oneof(loose, fc.constant('ana')), display_name: loose })),
  mentions: loose,
});
const page = fc
  .array(fc.tuple(fc.constantFrom('og:title', 'og:url', 'og:image', 'author', 'og:site_name', 'date'), text))
  .map((metas) => metas.map(([name, content]) => `<meta property="${name}" content="${content}">`).join(''));

describe('takeSnapshot', () => {
  it('makes something that can be stored of whatever is answered', async () => {
    const answers = fc.oneof(oembed, status, fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...addresses), answers, page, async (address, json, html) => {
        const found = recognise(address);
        if (!found) throw new Error('not recognised');
        const ask: Ask = { json: async () => json, page: async (url) => ({ url, html }) };
        const result = await takeSnapshot(found, ask);
        embedContentSchema.parse(result.content);
        expect(result.content.url).not.toBeNull();
        expect(result.content.source).toBe(result.status === 'fetched' ? 'provider' : 'editor');
      }),
      { numRuns: 400 },
    );
  });

  it('throws on a fault of our own instead of blaming the provider', async () => {
    const found = recognise('https://youtu.be/hArB0ur-_42');
    const ask: Ask = {
      json: () => Promise.reject(new TypeError('ours')),
      page: () => Promise.reject(new TypeError('ours')),
    };
    await expect(found && takeSnapshot(found, ask)).rejects.toThrow('ours');
  });
});
