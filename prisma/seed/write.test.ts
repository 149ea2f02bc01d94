import { describe, expect, it } from 'vitest';
import { storySchema } from '@/blocks/registry';
import { calendarOf } from './calendar';
import { inline } from './inline';
import { documentOf, h2, type Lookup, p, photo, post, quote, ul } from './write';

const link = (href: string) => ({ type: 'link', href });

describe('inline', () => {
  it('reads bold, italic, links and insertions', () => {
    expect(inline('a **b** *c* [d](https://example.org/e) f')).toEqual([
      { text: 'a ' },
      { text: 'b', marks: [{ type: 'bold' }] },
      { text: ' ' },
      { text: 'c', marks: [{ type: 'italic' }] },
      { text: ' ' },
      { text: 'd', marks: [link('https://example.org/e')] },
      { text: ' f' },
    ]);
  });

  it('writes the brackets of an insertion', () => {
    expect(inline('{Danny} know {sic} it')).toEqual([
      { text: '[Danny]', marks: [{ type: 'insertion' }] },
      { text: ' know ' },
      { text: '[sic]', marks: [{ type: 'insertion' }] },
      { text: ' it' },
    ]);
  });

  it('nests marks', () => {
    expect(inline('*see [this](mailto:a@example.org)*')).toEqual([
      { text: 'see ', marks: [{ type: 'italic' }] },
      { text: 'this', marks: [link('mailto:a@example.org'), { type: 'italic' }] },
    ]);
  });

  it('leaves plain text alone', () => {
    expect(inline('6 x 7 = 42')).toEqual([{ text: '6 x 7 = 42' }]);
    expect(inline('')).toEqual([]);
  });
});

describe('documentOf', () => {
  const lookup: Lookup = {
    photo: () => '01910000-0000-7000-8000-000000000001',
    helpline: () => '01910000-0000-7000-8000-000000000002',
    calendar: calendarOf(new Date('2026-11-22T12:00:00Z'), 'Europe/London'),
  };
  const lines = [
    p('On ‹2› it rained.'),
    h2('After'),
    ul('one', '*two*'),
    photo('harbour', { caption: 'On ‹2›' }),
    post('ana', 'words', { posted: { daysAgo: 2, at: '21:19' }, name: 'first' }),
    quote('words', 'Ana', { kind: 'embed', blockId: 'first' }),
  ];

  it('makes a document that the schema takes as it is', () => {
    const document = documentOf(lines, lookup);
    expect(storySchema.parse(document)).toEqual(document);
    expect(document.blocks.map((block) => block.id)).toEqual(['b1', 'b2', 'b3', 'b4', 'first', 'b6']);
    expect(document.blocks[0]).toMatchObject({ text: [{ text: 'On Friday it rained.' }] });
    expect(document.blocks[4]).toMatchObject({ handle: 'ana', postedAt: '2026-11-20T21:19:00.000Z' });
  });

  it('is the same every time', () => {
    expect(documentOf(lines, lookup)).toEqual(documentOf(lines, lookup));
  });
});
