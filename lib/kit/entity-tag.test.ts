import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesWeakly, parseTagList } from './entity-tag.ts';

describe('parseTagList', () => {
  it('reads back any list of tags', () => {
    const opaque = fc.stringMatching(/^[\x21\x23-\x7e\x80-\xff]{0,8}$/);
    const tag = fc.tuple(fc.constantFrom('', 'W/'), opaque).map(([weak, text]) => `${weak}"${text}"`);
    const gap = fc.constantFrom(',', ', ', ' ,', ',,', ' , ,\t');
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1 }), gap, (tags, between) => {
        expect(parseTagList(tags.join(between))).toEqual(tags);
      }),
    );
  });

  it('never hangs and never throws', () => {
    const piece = fc.constantFrom('"', 'W/', ',', ' ', '\t', 'a', '*', '"a"', '\\');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const tags = parseTagList(pieces.join(''));
        expect(tags === null || tags.every((tag) => /^(W\/)?"[^" ]*"$/.test(tag))).toBe(true);
      }),
    );
    expect(parseTagList(' ,'.repeat(100_000))).toEqual([]);
  });
});

describe('matchesWeakly', () => {
  it('ignores strength and nothing else', () => {
    expect(matchesWeakly('W/"a"', '"a"')).toBe(true);
    expect(matchesWeakly('W/"a"', 'W/"a"')).toBe(true);
    expect(matchesWeakly('"a"', '"A"')).toBe(false);
    expect(matchesWeakly('"W/a"', '"a"')).toBe(false);
  });
});
