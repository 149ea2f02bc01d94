import { expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import { noRefs } from '@/lib/document/refs';
import { outlineOf } from './outline-of';

const paragraph = (id: string, text: string): Block => ({
  id,
  type: 'paragraph',
  version: 1,
  text: [{ text }],
});
const heading = (id: string, level: number, text: string): Block => ({
  id,
  type: 'heading',
  version: 1,
  level,
  text: [{ text }],
});

it('lists headings by depth, and below them every block that is no running text', () => {
  const blocks: Block[] = [
    paragraph('a', 'Begins.'),
    { id: 'b', type: 'divider', version: 1 },
    heading('c', 2, 'One'),
    {
      id: 'd',
      type: 'quote',
      version: 1,
      paragraphs: [[{ text: 'word '.repeat(30) }]],
      speaker: '',
      source: null,
    },
    heading('e', 3, 'One and a half'),
    {
      id: 'f',
      type: 'callout',
      version: 1,
      title: 'Box',
      blocks: [paragraph('g', 'x'), { id: 'h', type: 'divider', version: 1 }],
    },
    heading('i', 2, 'Two'),
  ];
  const refs = noRefs;
  const lines = outlineOf({ version: 1, blocks }, refs);
  expect(lines.map(({ blockId, depth }) => `${blockId}${depth}`)).toEqual([
    'b0',
    'c0',
    'd1',
    'e1',
    'f2',
    'h3',
    'i0',
  ]);
  expect(lines[1]?.words).toBe('One');
  expect(lines[2]?.words).toMatch(/^(word )+word…$/);
  expect(lines[2]?.words.length).toBeLessThan(62);
});
