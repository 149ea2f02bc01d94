import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoryQuery, storiesAddress } from './story-query';

describe('readStoryQuery', () => {
  it('shows everything when nothing is asked', () => {
    expect(readStoryQuery({})).toEqual({ scope: 'all', status: null, query: '', before: null });
  });

  it('leaves out what it does not know', () => {
    expect(readStoryQuery({ whose: 'theirs', status: 'killed', q: ['  a ', 'b'] })).toEqual({
      scope: 'all',
      status: null,
      query: 'a',
      before: null,
    });
  });

  it('takes control characters for spaces', () => {
    expect(readStoryQuery({ q: '\u0000night\n\tferry\u0007' }).query).toBe('night ferry');
  });

  it('reads what storiesAddress writes', () => {
    const query = fc.record({
      scope: fc.constantFrom('mine' as const, 'all' as const),
      status: fc.constantFrom('draft' as const, 'published' as const, null),
      query: fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\p{Cc}/gu, '').trim()),
      before: fc.option(fc.string({ minLength: 1 })),
    });
    fc.assert(
      fc.property(query, (asked) => {
        const url = new URL(storiesAddress(asked), 'https://news.example');
        expect(readStoryQuery(Object.fromEntries(url.searchParams))).toEqual(asked);
      }),
    );
  });
});
