import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Credit, creditSchema, emptyCredit, hasCredit } from '@/lib/document/credit';
import { creditLine } from '@/lib/document/format-credit';
import { creditFromMetadata } from './credit-from-metadata';
import { wordsOf } from './credit-names';

function read(creators: string[], credit?: string, source?: string): Credit {
  const text = (value?: string) => (value === undefined ? null : { value, origin: 'xmp' as const });
  return creditFromMetadata({
    creators: creators.length > 0 ? { value: creators, origin: 'xmp' } : null,
    creditLine: text(credit),
    source: text(source),
  });
}

const is = (parts: Partial<Credit>): Credit => ({ ...emptyCredit, ...parts });

describe('creditFromMetadata', () => {
  it.each<[creators: string[], credit: string | undefined, expected: Partial<Credit>]>([
    [[], undefined, {}],
    [['Ana Lindqvist'], undefined, { creators: ['Ana Lindqvist'] }],
    [['Ana Lindqvist'], 'Northgate', { creators: ['Ana Lindqvist'], agency: 'Northgate' }],
    [['Ana Lindqvist'], 'Ana Lindqvist', { creators: ['Ana Lindqvist'] }],
    [['ANA LINDQVIST'], 'Ana Lindqvist', { creators: ['ANA LINDQVIST'] }],
    [
      ['Ana Lindqvist'],
      'Northgate via Halden Images',
      { creators: ['Ana Lindqvist'], agency: 'Northgate', library: 'Halden Images' },
    ],
    [
      ['Ana Lindqvist'],
      'Ana Lindqvist / Northgate via Halden Images',
      { creators: ['Ana Lindqvist'], agency: 'Northgate', library: 'Halden Images' },
    ],
    [
      [],
      'Ana Lindqvist / Northgate via Halden Images',
      { creators: ['Ana Lindqvist'], agency: 'Northgate', library: 'Halden Images' },
    ],
    [[], 'Ana Lindqvist and Bo Ek/Northgate', { creators: ['Ana Lindqvist', 'Bo Ek'], agency: 'Northgate' }],
    [[], 'Ana Lindqvist', { creators: ['Ana Lindqvist'] }],
    [[], 'Northgate Pictures', { agency: 'Northgate Pictures' }],
    [[], 'NGP', { agency: 'NGP' }],
    [[], 'NGP/Halden Images', { agency: 'NGP / Halden Images' }],
    [['Ana Lindqvist'], 'NGP/Halden', { creators: ['Ana Lindqvist'], agency: 'NGP / Halden' }],
    [['Northgate Pictures'], 'Northgate Pictures', { agency: 'Northgate Pictures' }],
    [['Ana Lindqvist', 'Bo Ek'], 'Northgate', { creators: ['Ana Lindqvist', 'Bo Ek'], agency: 'Northgate' }],
    [['Ana Lindqvist; Bo Ek'], undefined, { creators: ['Ana Lindqvist', 'Bo Ek'] }],
    [['Lindqvist, Ana'], 'NGP', { creators: ['Lindqvist, Ana'], agency: 'NGP' }],
    [['Marsh and Sons'], undefined, { creators: ['Marsh and Sons'] }],
    [['Ana Lindqvist/Northgate'], undefined, { creators: ['Ana Lindqvist'], agency: 'Northgate' }],
    [
      ['Ana Lindqvist/Northgate'],
      'Northgate via Halden',
      { creators: ['Ana Lindqvist'], agency: 'Northgate', library: 'Halden' },
    ],
    [[], 'via Halden Images', { library: 'Halden Images' }],
    [['Ana Lindqvist'], 'via Halden', { creators: ['Ana Lindqvist'], library: 'Halden' }],
    [[], 'Photo: Ana Lindqvist/NGP', { creators: ['Ana Lindqvist'], agency: 'NGP' }],
    [[], 'Photograph by Ana Lindqvist', { creators: ['Ana Lindqvist'] }],
    [[], 'Illustration by Ana Lindqvist', { kind: 'illustration', creators: ['Ana Lindqvist'] }],
    [[], '© Ana Lindqvist', { creators: ['Ana Lindqvist'] }],
    [[], 'Photographer’s Guild', { creators: ['Photographer’s Guild'] }],
    [
      ['Ana Lindqvist'],
      'Courtesy of the Marsh family',
      { creators: ['Ana Lindqvist'], line: 'Ana Lindqvist / Courtesy of the Marsh family' },
    ],
    [
      [],
      'Harbour Police/Handout via Northgate',
      { kind: 'handout', line: 'Harbour Police/Handout via Northgate' },
    ],
    [[], 'Northgate | Ana Lindqvist', { line: 'Northgate | Ana Lindqvist' }],
  ])('reads %j with %j', (creators, credit, expected) => {
    expect(read(creators, credit)).toEqual(is(expected));
  });

  it('takes the source for an agency only where no credit says so', () => {
    expect(read(['Ana Lindqvist'], undefined, 'Northgate')).toEqual(
      is({ creators: ['Ana Lindqvist'], agency: 'Northgate' }),
    );
    expect(read(['Ana Lindqvist'], 'Halden', 'Northgate')).toEqual(
      is({ creators: ['Ana Lindqvist'], agency: 'Halden' }),
    );
  });

  const part = fc.constantFrom(
    'Ana Lindqvist',
    'Bo',
    'Northgate',
    'NGP',
    'x'.repeat(150),
    'é, ü',
    'Photo:',
    'by',
  );
  const join = fc.constantFrom(' / ', '/', ' via ', ' and ', '; ', ', ', ' ', ' | ', ' & ');
  const line = fc
    .array(fc.tuple(part, join), { minLength: 0, maxLength: 5 })
    .map((parts) => parts.flat().slice(0, -1).join('').slice(0, 500).trim());

  it('loses no word and always fits the schema', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 3 }),
        fc.oneof(line, fc.string({ maxLength: 500 })),
        (creators, credit) => {
          const names = creators.map((name) => name.slice(0, 200).trim()).filter(Boolean);
          const result = read(names, credit.trim());
          expect(creditSchema.safeParse(result).success).toBe(true);
          const printed = wordsOf(`${creditLine(result)} ${result.creators.join(' ')}`);
          const words = wordsOf(credit.trim().replace(/^(?:Photo:|©|\(c\))/i, ''));
          for (const word of words) expect(printed).toContain(word);
          for (const word of wordsOf(names.join(' '))) expect(printed).toContain(word);
          if (words.size > 0) expect(hasCredit(result)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
