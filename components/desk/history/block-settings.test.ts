import { expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import { diffDocuments } from '@/lib/document/diff-documents';
import { settingChanges } from './block-settings';

const photo: Block = {
  id: 'p1',
  type: 'photo',
  version: 1,
  photoId: 'x',
  alt: null,
  decorative: false,
  caption: null,
};
const quote: Block = {
  id: 'q1',
  type: 'quote',
  version: 1,
  paragraphs: [[{ text: 'Yes.' }]],
  speaker: 'Ana',
};

/** What is said of one block that became another; its words are those of `text`. */
function changesOf(before: Block, after: Block, text: (block: Block) => string = () => 'Words.') {
  const [change] = diffDocuments({ version: 1, blocks: [before] }, { version: 1, blocks: [after] }, text);
  if (!change) throw new Error('no change');
  return settingChanges(change);
}

it('shows a setting that differs with both of its values', () => {
  expect(changesOf(photo, { ...photo, alt: 'A ferry', decorative: true })).toEqual({
    settings: [
      { key: 'alt', label: 'Description (alt text)', before: '', after: 'A ferry' },
      { key: 'decorative', label: 'Decorative', before: 'no', after: 'yes' },
    ],
    otherwise: false,
  });
});

it('doesn’t repeat what stands among the words', () => {
  const words = (block: Block) => `Yes.\n${String(block.speaker)}`;
  expect(changesOf(quote, { ...quote, speaker: 'Ben' }, words)).toEqual({ settings: [], otherwise: false });
});

it('says that something changed which has no words', () => {
  const marked = { ...quote, paragraphs: [[{ text: 'Yes.', marks: [{ type: 'bold' }] }]] };
  expect(changesOf(quote, marked)).toEqual({ settings: [], otherwise: true });
  expect(changesOf(quote, { ...quote })).toEqual({ settings: [], otherwise: false });
});
