import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isBlank,
  linksOf,
  type Mark,
  normaliseRichText,
  ownDirection,
  plainText,
  type RichText,
  richText,
} from './rich-text';
import { richTextSchema } from './rich-text-schema';
import { anyRichText } from './test-support/arbitrary-rich-text';

const link = { type: 'link' as const, href: 'https://example.org/' };

describe('richTextSchema', () => {
  it.each([
    [[{ text: '' }]],
    [[{ text: 'a', marks: [{ type: 'underline' }] }]],
    [[{ text: 'a', marks: [{ type: 'bold', weight: 900 }] }]],
    [[{ text: 'a', onclick: 'x' }]],
    [[{ text: 'a', marks: [{ type: 'link', href: 'javascript:alert(1)' }] }]],
    [[{ text: 'a', marks: [{ type: 'link', href: 'java\nscript:alert(1)' }] }]],
    [[{ text: 'a', marks: [{ type: 'link' }] }]],
    [[{ text: 'a', marks: Array(8).fill({ type: 'bold' }) }]],
    [[{ text: 'a', marks: [{ type: 'language', lang: '"><script>' }] }]],
    [[{ text: 'a'.repeat(100_001) }]],
    ['a'],
    [null],
  ])('refuses %.80j', (value) => {
    expect(richTextSchema.safeParse(value).success).toBe(false);
  });

  it('stores an address as it was checked', () => {
    const typed = [{ text: 'a', marks: [{ type: 'link', href: ' HTTPS:example.org ' }] }];
    expect(richTextSchema.parse(typed)).toEqual([{ text: 'a', marks: [link] }]);
  });
});

describe('normaliseRichText', () => {
  it('joins neighbours with the same marks, in nesting order, once each', () => {
    const text: RichText = [
      { text: 'a', marks: [{ type: 'italic' }, { type: 'bold' }] },
      { text: '' },
      { text: 'b', marks: [{ type: 'bold' }, { type: 'italic' }, { type: 'bold' }] },
      { text: 'c', marks: [] },
      { text: 'd' },
    ];
    expect(normaliseRichText(text)).toEqual([
      { text: 'ab', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { text: 'cd' },
    ]);
  });

  it('wants no address where there is one', () => {
    const marks: Mark[] = [{ type: 'wanted-link' }, link];
    expect(normaliseRichText([{ text: 'a', marks }])).toEqual([{ text: 'a', marks: [link] }]);
  });

  it('keeps different links apart', () => {
    const other = { ...link, href: 'https://example.org/b' };
    const text = [
      { text: 'a', marks: [link] },
      { text: 'b', marks: [other] },
    ];
    expect(normaliseRichText(text)).toEqual(text);
  });

  it('changes nothing the second time, no word ever, and its argument never', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const before = structuredClone(text);
        const once = normaliseRichText(text);
        expect(normaliseRichText(once)).toEqual(once);
        expect(plainText(once)).toBe(plainText(text));
        expect(text).toEqual(before);
        expect(richTextSchema.parse(once)).toEqual(once);
      }),
    );
  });

  it('joins no further than a span may grow', () => {
    const long = [{ text: 'a'.repeat(60_000) }, { text: 'b'.repeat(60_000) }, { text: 'c' }];
    const once = normaliseRichText(long);
    expect(once.map((span) => span.text.length)).toEqual([60_000, 60_001]);
    expect(richTextSchema.safeParse(once).success).toBe(true);
    expect(normaliseRichText(once)).toEqual(once);
  });
});

describe('plain readings', () => {
  it('knows what is blank', () => {
    expect(richText('')).toEqual([]);
    expect(isBlank([])).toBe(true);
    expect(isBlank([{ text: ' \n' }, { text: '\u00a0', marks: [{ type: 'bold' }] }])).toBe(true);
    expect(isBlank(richText('a'))).toBe(false);
  });

  it('lists the links', () => {
    expect(linksOf([{ text: 'a', marks: [{ type: 'bold' }, link] }, { text: 'b' }])).toEqual([link.href]);
  });
});

describe('ownDirection', () => {
  const arabic = { text: 'مرحبا', marks: [{ type: 'language' as const, lang: 'ar' }] };
  it('is that of the one language that all words are in, and none where some are in the story’s own', () => {
    expect(ownDirection([[arabic], [{ text: ' ' }, arabic]])).toBe('rtl');
    expect(ownDirection([[{ text: 'Bonjour', marks: [{ type: 'language', lang: 'fr' }] }]])).toBe('ltr');
    expect(ownDirection([[arabic], [{ text: 'Hello' }]])).toBeUndefined();
    expect(ownDirection([[{ text: 'Hello' }]])).toBeUndefined();
    expect(ownDirection([])).toBeUndefined();
  });
});
