import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage, type MarkedPiece, markText } from './mark-passages';

const show = (pieces: readonly MarkedPiece[] | null) =>
  pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('') ?? null;

const ferry = { words: ['ferry'], forms: new Set(['ferries']) };
const night = { words: ['night', 'boat'], forms: new Set<string>() };

describe('markText', () => {
  it('marks words, their other forms and phrases, and nothing within other words', () => {
    expect(show(markText('Ferries: the FERRY, a ferryman.', [ferry]))).toBe(
      '[Ferries]: the [FERRY], a ferryman.',
    );
    expect(show(markText('A night boat; the night, a boat.', [night]))).toBe(
      'A [night boat]; the night, a boat.',
    );
    expect(show(markText('Die Fähre', [{ words: ['fahren'], forms: new Set(['fahre']) }]))).toBe(
      'Die [Fähre]',
    );
    expect(show(markText('offer', [ferry]))).toBe('offer');
  });

  it('keeps markup as the text that it is', () => {
    expect(show(markText('<b>ferry</b> & "co"', [ferry]))).toBe('<b>[ferry]</b> & "co"');
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ maxLength: 3 }), (text, word) => {
        const pieces = markText(text, [{ words: [word], forms: new Set([word]) }]);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('findPassage', () => {
  it('takes the paragraph that has most of what was sought', () => {
    const text = 'The ferry left.\n\nA ferry is a night boat.\n\nNothing.';
    expect(show(findPassage(text, [ferry, night]))).toBe('A [ferry] is a [night boat].');
  });

  it('cuts a long one around what was found', () => {
    const text = `${'before '.repeat(100)}ferry${' after'.repeat(100)}`;
    const passage = show(findPassage(text, [ferry])) ?? '';
    expect(passage).toMatch(/^… (before )+\[ferry\]( after)+ …$/);
    expect(passage.length).toBeLessThan(270);
  });

  it('cuts one without spaces too', () => {
    const passage = findPassage(`ferry ${'x'.repeat(5_000)}`, [ferry]);
    expect(show(passage)?.length).toBeLessThan(270);
  });

  it('finds none where nothing stands', () => {
    expect(findPassage('The harbour.', [ferry])).toBeNull();
    expect(findPassage('', [ferry])).toBeNull();
    expect(findPassage('Anything', [])).toBeNull();
  });
});
