import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, findPassage } from './note-anchor';

const text = 'The gates stay shut. The harbour master gave no reason, and the gates stay shut until Monday.';
const block = (words: string, id = 'p1') => ({ id, text: words });
const on = (quote: string, from = text.indexOf(quote)) => anchorOf(block(text), from, from + quote.length);
const found = (anchor: ReturnType<typeof on>, ...blocks: { id: string; text: string }[]) => {
  const passage = findPassage(anchor, blocks);
  const there = blocks.find(({ id }) => id === passage?.blockId);
  return passage && { ...passage, words: there?.text.slice(passage.from, passage.to) };
};

describe('finding a noted passage again', () => {
  it('finds the words as they were', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(), (words, a, b) => {
        const from = a % words.length;
        const to = from + 1 + (b % (words.length - from));
        const passage = findPassage(anchorOf(block(words), from, to), [block(words)]);
        expect(passage && words.slice(passage.from, passage.to)).toBe(words.slice(from, to));
      }),
    );
  });

  it('tells the same words in one block apart by their neighbours', () => {
    const second = on('gates stay shut', text.lastIndexOf('gates'));
    expect(found(second, block(`New words. ${text}`))?.from).toBe(text.lastIndexOf('gates') + 11);
    expect(found(on('gates stay shut'), block(`New words. ${text}`))?.from).toBe(text.indexOf('gates') + 11);
  });

  it('finds words that were changed themselves between those around them', () => {
    const changed = text.replace('harbour master', 'lock keeper of the harbour');
    expect(found(on('harbour master'), block(changed))?.words).toBe('lock keeper of the harbour');
    expect(found(on('The gates'), block(text.replace('The gates', 'Both gates')))?.words).toBe('Both gates');
    expect(found(on('Monday.'), block(text.replace('Monday.', 'further notice')))?.words).toBe(
      'further notice',
    );
  });

  it('follows words into another block', () => {
    const moved = [block('Nothing here.'), block(`Above. ${text.slice(20)}`, 'p2')];
    expect(found(on('harbour master'), ...moved)).toMatchObject({ blockId: 'p2', words: 'harbour master' });
    expect(found(on('harbour master'), block(text, 'p9'))).toMatchObject({ blockId: 'p9' });
  });

  it('loses words that are gone, and doesn’t take a short word elsewhere for them', () => {
    expect(found(on('harbour master'), block('Something else.'))).toBeNull();
    expect(found(on('no'), block('Something else.'), block('There is no way.', 'p2'))).toBeNull();
    expect(
      found(on('harbour master gave no reason'), block(text.replace('harbour master gave no reason', ''))),
    ).toBeNull();
  });

  it('holds on to a whole block by its id', () => {
    const whole = { blockId: 'ph1', quote: '', before: '', after: '' };
    expect(findPassage(whole, [block('', 'ph1')])).toEqual({ blockId: 'ph1', from: 0, to: 0 });
    expect(findPassage(whole, [block('')])).toBeNull();
  });

  it('keeps a very long passage short', () => {
    const anchor = anchorOf(block('x'.repeat(5_000)), 0, 5_000);
    expect(anchor.quote).toHaveLength(2_000);
    expect(anchor.after).toHaveLength(60);
  });
});
