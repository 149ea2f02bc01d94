import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storySchema } from '../registry';
import { outline } from '../test-support/outline';
import { documentFromText } from './document-from-text';

const outlined = (text: string) => outline(documentFromText(text)).trim();

describe('documentFromText', () => {
  it('parts paragraphs at empty lines and keeps other breaks within them', () => {
    expect(outlined('One.\nTwo.\r\n\r\nThree.\n \t\n\n\nFour.')).toBe(
      'P  One.⏎Two.\n\nP  Three.\n\nP  Four.',
    );
  });

  it('parts paragraphs at every line where no line is empty', () => {
    expect(outlined('One.\nTwo.\nThree.')).toBe('P  One.\n\nP  Two.\n\nP  Three.');
  });

  it('puts together again what a mail program broke, and leaves an address and a poem alone', () => {
    const mail = `The harbour board met for nine hours on Tuesday and decided
nothing at all, to the surprise of nobody who has ever watched the
harbour board meet.

Mette Aune
Quay Street 4
Wrenmouth`;
    expect(outlined(mail)).toBe(
      `P  ${mail.slice(0, mail.indexOf('\n\n')).replaceAll('\n', ' ')}\n\nP  Mette Aune⏎Quay Street 4⏎Wrenmouth`,
    );
  });

  it('makes lists of bulleted lines', () => {
    expect(outlined('Bring:\n•\ttea\n• a rope\nand come.')).toBe(
      'P  Bring:\n\n   - tea\n   - a rope\n\nP  and come.',
    );
  });

  it('keeps quotation marks and drops what can’t be seen', () => {
    expect(outlined('“co\u00adop”\u200b 4\u00a0km,\u00a0 he\u2028said')).toBe(
      'P  “coop” 4␣km, he\n\nP  said',
    );
  });

  it('makes a valid document of any text, with all its letters in order', () => {
    const line = fc.oneof(fc.stringMatching(/^[a-z ]{0,80}$/), fc.constantFrom('', '• x', '\t', 'a\u00a0b'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
        const text = lines.join(end);
        const made = documentFromText(text);
        expect(storySchema.safeParse(made).error).toBeUndefined();
        const letters = (words: string) => words.replace(/[^a-z]/g, '');
        expect(letters(outline(made))).toBe(letters(text));
      }),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(storySchema.safeParse(documentFromText(text)).error).toBeUndefined();
      }),
    );
  });
});
