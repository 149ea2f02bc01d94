import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import type { Span } from '@/lib/document/rich-text';
import { checkBlockLeftovers, checkLeftovers } from './leftover-notes';

const found = (text: string) =>
  checkLeftovers([text], {}).map(({ level, detail }) => `${level} ${detail?.notes}`);
const paragraph = (...text: Span[]): Block => ({ id: 'p1', type: 'paragraph', version: 1, text });

describe('leftover notes', () => {
  it.each([
    ['The mayor, TK, said so.', 'TK'],
    ['It opened in TKTK.', 'TKTK'],
    ['tktk quote from the driver', 'tktk'],
    ['Some [XX] people came.', '[XX]'],
    ['Some [XXX people] came.', '[XXX people]'],
    ['He is ??? years old.', '???'],
    ['(???)', '???'],
    ['[CHECK with Ana] and [tbc]', '[CHECK with Ana], [tbc]'],
    ['[Picture: the quay at dawn]', '[Picture: the quay at dawn]'],
    ['[TK name]', 'TK'],
  ])('stop %s', (text, notes) => {
    expect(found(text)).toEqual([`red ${notes}`]);
  });

  it.each([
    'TK Maxx opens a shop.',
    'The ATK and the TKO, and a stock.',
    '“You did what???” she asked. “What?!??”',
    'Pope John XXIII spoke.',
    'He [the driver] left, [sic] and [name withheld] stayed.',
    '[Checkout] and [Picture this]',
    'Photo: Ana Brandt',
    '',
  ])('let %s pass', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('advise where XX may be a numeral', () => {
    expect(found('Super Bowl XX was won by XX points.')).toEqual(['amber XX']);
    expect(found('The XX-XY system')).toEqual([]);
  });

  it('name each of them once, three at most', () => {
    expect(found('TK TK TKTK [XX] [TBC]')).toEqual(['red TK, TKTK, [XX]']);
  });

  it('are not what an editor inserted in a quotation, nor code', () => {
    const text = paragraph(
      { text: 'It was ' },
      { text: '[XX]', marks: [{ type: 'insertion' }] },
      { text: ' and ' },
      { text: 'TK', marks: [{ type: 'bold' }, { type: 'code' }] },
    );
    expect(checkBlockLeftovers(text)).toEqual([]);
    expect(
      checkBlockLeftovers(paragraph({ text: 'T' }, { text: 'K', marks: [{ type: 'bold' }] })),
    ).toHaveLength(1);
  });

  it('are found wherever words of ours stand in a block, and not in somebody’s post', () => {
    const item = {
      text: [{ text: 'One' }],
      list: { ordered: false, items: [{ text: [{ text: 'age TK' }] }] },
    };
    const list = { id: 'l1', type: 'list', version: 1, ordered: false, items: [item] };
    const quote = {
      id: 'q1',
      type: 'quote',
      version: 1,
      paragraphs: [[{ text: 'Yes.' }]],
      speaker: 'TK',
      source: null,
    };
    const post = { id: 'e1', type: 'embed', version: 1, text: 'TK is coming', title: 'TK' };
    expect(checkBlockLeftovers(list)).toMatchObject([{ blockId: 'l1', level: 'red' }]);
    expect(checkBlockLeftovers(quote)).toMatchObject([{ blockId: 'q1', level: 'red' }]);
    expect(checkBlockLeftovers(post)).toEqual([]);
  });
});
