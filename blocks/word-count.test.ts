import { expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import { wordCount } from './word-count';

const text = (words: string) => [{ text: words }];

it('counts the words of the text, in boxes too, and not those beside it', () => {
  const blocks: Block[] = [
    { id: 'a', type: 'heading', version: 1, level: 2, text: text('One two') },
    { id: 'b', type: 'pull-quote', version: 1, text: text('not counted again'), speaker: '' },
    {
      id: 'c',
      type: 'callout',
      version: 1,
      title: '',
      blocks: [{ id: 'd', type: 'paragraph', version: 1, text: [{ text: 'three fo' }, ...text('ur')] }],
    },
    {
      id: 'e',
      type: 'photo',
      version: 1,
      photoId: '01910000-0000-7000-8000-000000000001',
      alt: 'five six',
      decorative: false,
      caption: text('seven'),
      layout: 'column',
    },
  ];
  expect(wordCount({ version: 1, blocks })).toBe(4);
  expect(wordCount({ version: 1, blocks: [] })).toBe(0);
});
