import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Credit, type CreditPart, creditKinds, emptyCredit, emptyPart } from './credit';
import { type CreditStyle, creditStyleSchema, defaultCreditStyle, houseStyles } from './credit-style';
import { creditLine, formatCredit } from './format-credit';

const credit = (parts: Partial<Credit>): Credit => ({ ...emptyCredit, ...parts });
const part = (parts: Partial<CreditPart>): CreditPart => ({ ...emptyPart, ...parts });
const full = credit({ creators: ['Ines Okafor'], agency: 'Meridian', library: 'Halden Images' });
const two = credit({ creators: ['Ines Okafor', 'Jon Vale'], agency: 'Meridian' });
const styled = (change: Partial<CreditStyle>) => formatCredit(full, { ...defaultCreditStyle, ...change });

describe('formatCredit', () => {
  it('prints the usual style', () => {
    expect(formatCredit(full)).toBe('Photograph: Ines Okafor / Meridian via Halden Images');
    expect(formatCredit(emptyCredit)).toBe('');
  });

  it.each<[keyof typeof houseStyles, string, string]>([
    [
      'labelled',
      'Photograph: Ines Okafor / Meridian via Halden Images',
      'Photograph: Ines Okafor and Jon Vale / Meridian',
    ],
    [
      'tight',
      'Photograph: Ines Okafor/Meridian/Halden Images',
      'Photograph: Ines Okafor and Jon Vale/Meridian',
    ],
    [
      'sentence',
      'Photograph by Ines Okafor, Meridian (Halden Images)',
      'Photograph by Ines Okafor and Jon Vale, Meridian',
    ],
    ['bare', 'Ines Okafor/Meridian via Halden Images', 'Ines Okafor and Jon Vale/Meridian'],
    ['wire', '(Meridian/Ines Okafor via Halden Images)', '(Meridian/Ines Okafor, Jon Vale)'],
    [
      'capitals',
      'PHOTOGRAPH: INES OKAFOR / MERIDIAN VIA HALDEN IMAGES',
      'PHOTOGRAPH: INES OKAFOR AND JON VALE / MERIDIAN',
    ],
  ])('prints the house style %s', (style, one, several) => {
    expect(formatCredit(full, houseStyles[style])).toBe(one);
    expect(formatCredit(two, houseStyles[style])).toBe(several);
  });

  it('follows each part of a style', () => {
    expect(styled({ label: 'short' })).toMatch(/^Photo: /);
    expect(styled({ capitals: 'agency' })).toBe('Photograph: Ines Okafor / MERIDIAN via HALDEN IMAGES');
    expect(formatCredit(two, { ...defaultCreditStyle, names: 'separator', separator: ' · ' })).toBe(
      'Photograph: Ines Okafor · Jon Vale · Meridian',
    );
  });

  it('says for whom, from whom and thanks to whom', () => {
    expect(formatCredit(credit({ creators: ['Ines Okafor'], assignment: 'The Wrenmouth Ledger' }))).toBe(
      'Photograph: Ines Okafor for The Wrenmouth Ledger',
    );
    expect(formatCredit(credit({ kind: 'handout', suppliedBy: 'Norland Police' }))).toBe(
      'Handout: supplied by Norland Police',
    );
    expect(formatCredit(credit({ creators: ['Ines Okafor'], courtesyOf: 'the artist' }))).toBe(
      'Photograph: Ines Okafor, courtesy of the artist',
    );
  });

  it('names who posted what a screenshot shows, and where', () => {
    const post = { handle: '@ada', url: 'https://www.social.example/@ada/1' };
    expect(formatCredit(credit({ kind: 'screenshot', post }))).toBe('Screenshot: @ada on social.example');
    expect(formatCredit(credit({ kind: 'screenshot', post }), houseStyles.sentence)).toBe(
      'Screenshot: @ada on social.example',
    );
    expect(formatCredit(credit({ kind: 'screenshot', post: { handle: 'ada', url: '' } }))).toBe(
      'Screenshot: @ada',
    );
  });

  it('names every part of a composite, under one label where they are of a kind', () => {
    const left = { creators: ['Ines Okafor'], place: 'left' };
    const also = [part({ agency: 'Meridian', place: 'right' })];
    expect(formatCredit(credit({ ...left, also }))).toBe('Photographs: Ines Okafor (left); Meridian (right)');
    expect(
      formatCredit(
        credit({ ...left, place: '', also: [part({ kind: 'illustration', creators: ['Bo Ek'] })] }),
      ),
    ).toBe('Photograph: Ines Okafor; Illustration: Bo Ek');
    expect(formatCredit(credit({ also: [part({ creators: ['Bo Ek'] })] }))).toBe('Photograph: Bo Ek');
  });

  it('says it in the language of the page, English where it knows no better', () => {
    expect(formatCredit(full, defaultCreditStyle, 'xx')).toBe(formatCredit(full));
  });
});

const name = fc.stringMatching(/^[A-Z][a-z]{1,9}$/);
const maybe = fc.option(name, { nil: null });
const anyStyle: fc.Arbitrary<CreditStyle> = fc.record({
  label: fc.constantFrom(...creditStyleSchema.shape.label.options),
  order: fc.constantFrom(...creditStyleSchema.shape.order.options),
  separator: fc.constantFrom(...creditStyleSchema.shape.separator.options),
  names: fc.constantFrom(...creditStyleSchema.shape.names.options),
  library: fc.constantFrom(...creditStyleSchema.shape.library.options),
  capitals: fc.constantFrom(...creditStyleSchema.shape.capitals.options),
  brackets: fc.boolean(),
});
const anyPart: fc.Arbitrary<CreditPart> = fc.record({
  kind: fc.constantFrom(...creditKinds),
  creators: fc.array(name, { maxLength: 4 }),
  agency: maybe,
  library: maybe,
  line: fc.constant(null),
  assignment: maybe,
  suppliedBy: maybe,
  courtesyOf: maybe,
  post: fc.constant(null),
  place: fc.constantFrom('', 'left', 'right'),
});

describe('formatCredit, whatever the style', () => {
  it('keeps the wording that an agency requires to the letter', () => {
    fc.assert(
      fc.property(
        anyStyle,
        anyPart,
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
        (style, rest, line) => {
          const verbatim = credit({ ...rest, place: '', line });
          expect(formatCredit(verbatim, style)).toBe(line);
          expect(creditLine(verbatim, style)).toBe(line);
        },
      ),
    );
  });

  it('names everybody', () => {
    fc.assert(
      fc.property(anyStyle, anyPart, fc.array(anyPart, { maxLength: 3 }), (style, first, also) => {
        const printed = formatCredit(credit({ ...first, also }), style).toLowerCase();
        const names = [first, ...also].flatMap(({ creators, agency, library, suppliedBy, courtesyOf }) => [
          ...creators,
          ...[agency, library, suppliedBy, courtesyOf].flatMap((one) => one ?? []),
        ]);
        for (const one of names) expect(printed).toContain(one.toLowerCase());
      }),
    );
  });
});
