import { describe, expect, it } from 'vitest';
import { embedContentSchema } from './embed';
import { emptyEmbed } from './empty-embed';

const accepts = (change: object) => embedContentSchema.safeParse({ ...emptyEmbed, ...change }).success;

describe('embedContentSchema', () => {
  it('takes a platform and a handle for enough, and an embed that is not filled in yet', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ platform: 'Twitter', handle: 'ana_brandt', text: 'The ferry is late.' })).toBe(true);
  });

  it('takes a time as exactly as it is known', () => {
    expect(accepts({ postedAt: '2026-05-12' })).toBe(true);
    expect(accepts({ postedAt: '2026-05-12T11:00:00+02:00' })).toBe(true);
    expect(accepts({ postedAt: '2026-05-12T11:00:00' })).toBe(false);
    expect(accepts({ postedAt: 'May 12' })).toBe(false);
    expect(accepts({ capturedAt: '2026-05-12' })).toBe(false);
  });

  it('keeps a provider that this code does not know', () => {
    expect(accepts({ provider: 'some-new-one' })).toBe(true);
    expect(accepts({ provider: 'Not a name' })).toBe(false);
  });

  it.each([
    { url: 'javascript:alert(1)' },
    { url: 'mailto:ana@news.example' },
    { url: '/relative' },
    { inReplyTo: { handle: 'tom', url: 'data:text/html,x' } },
    { handle: '@ana_brandt' },
    { html: '<blockquote></blockquote>' },
    { likes: 12 },
    { text: 'a'.repeat(40_001) },
  ])('refuses %j', (change) => expect(accepts(change)).toBe(false));
});
