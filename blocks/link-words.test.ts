import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import type { Span } from '@/lib/document/rich-text';
import { checkLinkWords } from './link-words';

const link = (text: string, href = 'https://harbour.example/report'): Span => ({
  text,
  marks: [{ type: 'link', href }],
});
const paragraph = (...text: Span[]): Block => ({ id: 'p1', type: 'paragraph', version: 1, text });
const codes = (...text: Span[]) => checkLinkWords(paragraph(...text)).map(({ code }) => code);

describe('the words of links', () => {
  it.each(['here', 'Click here', '“here”', 'Read more…', 'this', 'hier', 'cliquez ici'])(
    '“%s” say nothing',
    (words) => {
      expect(checkLinkWords(paragraph({ text: 'See ' }, link(words)))).toEqual([
        { level: 'amber', code: 'link-says-nothing', blockId: 'p1', detail: { words } },
      ]);
    },
  );

  it.each(['https://harbour.example/report', 'www.harbour.example', ' HTTP://harbour.example '])(
    '%s is an address that nobody can read aloud',
    (words) => {
      expect(codes(link(words))).toEqual(['link-bare-address']);
    },
  );

  it.each(['the report', 'here is the report', 'harbour.example', 'moreover'])('“%s” are fine', (words) => {
    expect(codes(link(words))).toEqual([]);
  });

  it('are those of the whole link, whatever its marks, and of each link by itself', () => {
    const bold: Span = {
      text: 'here',
      marks: [{ type: 'link', href: 'https://harbour.example/report' }, { type: 'bold' }],
    };
    expect(codes(bold, link(' is the report'))).toEqual([]);
    expect(codes(bold, link(' is the report', 'https://elsewhere.example/'))).toEqual(['link-says-nothing']);
    expect(codes(bold, { text: ' ' }, bold)).toEqual(['link-says-nothing']);
  });

  it('say nothing about words that are no link', () => {
    expect(codes({ text: 'Click here: https://harbour.example/' })).toEqual([]);
  });

  it('stop publishing while an address is still wanted, and say whose', () => {
    const wanted = (text: string, ...more: NonNullable<Span['marks']>): Span => ({
      text,
      marks: [{ type: 'wanted-link' }, ...more],
    });
    const text = [
      { text: 'The ' },
      wanted('list '),
      wanted('of dates', { type: 'italic' }),
      { text: ' and ' },
    ];
    expect(checkLinkWords(paragraph(...text, wanted('another')))).toEqual([
      { level: 'red', code: 'link-wanted', blockId: 'p1', detail: { words: 'list of dates' } },
    ]);
  });
});
