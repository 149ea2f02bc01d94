import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Credit, creditSchema, emptyCredit, hasCredit, parseCreditLine } from './credit';
import { labelledCredit } from './credit-label';
import { defaultCreditStyle } from './credit-style';
import { creditLine } from './format-credit';

const credit = (parts: Partial<Credit>): Credit => ({ ...emptyCredit, ...parts });

const cases: [string, Partial<Credit>][] = [
  ['Ines Okafor', { creators: ['Ines Okafor'] }],
  ['Ines Okafor / Meridian', { creators: ['Ines Okafor'], agency: 'Meridian' }],
  [
    'Ines Okafor / Meridian via Halden Images',
    { creators: ['Ines Okafor'], agency: 'Meridian', library: 'Halden Images' },
  ],
  ['Ines Okafor via Halden Images', { creators: ['Ines Okafor'], library: 'Halden Images' }],
  ['Ines Okafor and Jon Vale / Meridian', { creators: ['Ines Okafor', 'Jon Vale'], agency: 'Meridian' }],
  ['A One, B Two, C Three', { creators: ['A One', 'B Two', 'C Three'] }],
];

describe('creditLine', () => {
  it.each(cases)('prints %j and reads it back', (line, parts) => {
    expect(creditLine(credit(parts))).toBe(line);
    expect(parseCreditLine(line)).toEqual(credit(parts));
  });

  it('prints an agency or a library that stands alone', () => {
    expect(creditLine(credit({ agency: 'Meridian' }))).toBe('Meridian');
    expect(creditLine(credit({ library: 'Halden Images' }))).toBe('Halden Images');
    expect(creditLine(credit({ agency: 'Meridian', library: 'Halden Images' }))).toBe(
      'Meridian via Halden Images',
    );
  });

  it('keeps the wording that an agency requires', () => {
    const line = '(c) Ines Okafor — all rights reserved';
    expect(creditLine(credit({ creators: ['Ines Okafor'], line }))).toBe(line);
  });
});

describe('parseCreditLine', () => {
  it.each([
    ['  Ines   Okafor /Meridian  VIA\nHalden Images ', 'Ines Okafor / Meridian via Halden Images'],
    ['A / B / C', 'A / B / C'],
    ['Sandy & Vianne', 'Sandy and Vianne'],
    ['/ Meridian', 'Meridian'],
    ['A via B via C', 'A via B via C'],
    ['', ''],
  ])('reads %j as %j', (typed, line) => {
    expect(creditLine(parseCreditLine(typed))).toBe(line);
  });

  it('gives back clean names as they were', () => {
    const name = fc
      .stringMatching(/^[A-ZÀ-Ý][a-zà-ÿ'’.-]{1,12}( [A-ZÀ-Ý][a-zà-ÿ'’.-]{1,12}){0,2}$/)
      .filter((text) => !/\b(and|via)\b/i.test(text));
    const maybe = fc.option(name, { nil: null });
    const credits = fc.record({
      kind: fc.constantFrom<Credit['kind'][]>(
        'photograph',
        'illustration',
        'graphic',
        'screenshot',
        'handout',
      ),
      creators: fc.array(name, { minLength: 1, maxLength: 5 }),
      agency: maybe,
      library: maybe,
    });
    fc.assert(
      fc.property(credits, (given) => {
        const whole = { ...emptyCredit, ...given };
        expect(parseCreditLine(creditLine(whole), given.kind)).toEqual(whole);
      }),
    );
  });

  it('always makes a credit that can be stored, and loses no word', () => {
    const piece = fc.constantFrom(
      '/',
      ' via ',
      ' and ',
      ',',
      '&',
      'Ines',
      'Okafor',
      ' ',
      '\n',
      '©',
      'and',
      'x'.repeat(210),
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    const words = (text: string) =>
      text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/^(and|via)$/i.test(word)) ?? [];
    fc.assert(
      fc.property(typed, (text) => {
        const read = parseCreditLine(text);
        expect(creditSchema.safeParse(read).success).toBe(true);
        if (text.length <= 500) expect(words(creditLine(read))).toEqual(words(text));
      }),
    );
  });

  it('keeps a line verbatim whose names are more than a credit can hold', () => {
    const crowd = Array.from({ length: 25 }, (_, i) => `Name${i}`).join(', ');
    expect(parseCreditLine(crowd)).toEqual(credit({ line: crowd }));
  });
});

describe('hasCredit', () => {
  it('is true as soon as anybody is named', () => {
    expect(hasCredit(emptyCredit)).toBe(false);
    for (const [, parts] of cases) expect(hasCredit(credit(parts))).toBe(true);
    expect(hasCredit(credit({ line: 'Handout' }))).toBe(true);
  });
});

describe('creditSchema', () => {
  it('reads credits of before, which knew fewer fields', () => {
    const stored = {
      kind: 'photograph',
      creators: ['Ines Okafor'],
      agency: 'Meridian',
      library: null,
      line: null,
    };
    expect(creditSchema.parse(stored)).toEqual(credit({ creators: ['Ines Okafor'], agency: 'Meridian' }));
  });

  it('refuses an address of a post that no reader may be led to', () => {
    const post = { handle: 'ada', url: 'javascript:alert(1)' };
    expect(creditSchema.safeParse(credit({ post })).success).toBe(false);
    expect(
      creditSchema.safeParse(credit({ post: { ...post, url: 'https://social.example/@ada/1' } })).success,
    ).toBe(true);
  });
});

describe('labelledCredit', () => {
  const ines = credit({ creators: ['Ines Okafor'] });
  const creditStyle = defaultCreditStyle;

  it('says what kind of picture it is', () => {
    expect(labelledCredit({ credit: ines, creditStatus: 'known', creditStyle })).toBe(
      'Photograph: Ines Okafor',
    );
  });

  it.each(['unknown', 'missing'] as const)(
    'says nothing when the credit is %s, whatever is on file',
    (creditStatus) => {
      expect(labelledCredit({ credit: ines, creditStatus, creditStyle })).toBe('');
    },
  );
});
