import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import { emptyFields, type StoryFields } from '@/lib/document/shapes/story-fields';
import { summariseSave } from './summarise-save';

const paragraph = (id: string, text: string, marks?: { type: 'bold' }[]): Block => ({
  id,
  type: 'paragraph',
  version: 1,
  text: [{ text, ...(marks && { marks }) }],
});
const content = (blocks: Block[], fields: Partial<StoryFields> = {}) => ({
  fields: { ...emptyFields(), ...fields },
  document: { version: 1 as const, blocks },
});
const a = paragraph('a', 'The ferry left at noon.');
const b = paragraph('b', 'Nobody saw it.');

describe('summariseSave', () => {
  it('finds nothing where nothing changed', () => {
    const nothing = { saves: 1, wordsAdded: 0, wordsRemoved: 0, blocks: 0, fields: [] };
    expect(summariseSave(content([a, b]), content(structuredClone([a, b])))).toEqual(nothing);
  });

  it('counts words, blocks and fields', () => {
    const after = content([paragraph('a', 'The old ferry left.'), b, paragraph('c', 'It rained.')], {
      headline: 'Ferry',
      tagIds: ['01910000-0000-7000-8000-000000000001'],
    });
    expect(summariseSave(content([a, b]), after)).toEqual({
      saves: 1,
      wordsAdded: 3,
      wordsRemoved: 2,
      blocks: 2,
      fields: ['headline', 'tagIds'],
    });
  });

  it('counts no words where a block moves, a paragraph is split or a word gets bold', () => {
    const noWords = { wordsAdded: 0, wordsRemoved: 0 };
    expect(summariseSave(content([a, b]), content([b, a]))).toMatchObject({ ...noWords, blocks: 1 });
    const split = content([paragraph('a', 'The ferry'), paragraph('n', 'left at noon.'), b]);
    expect(summariseSave(content([a, b]), split)).toMatchObject({ ...noWords, blocks: 2 });
    const bold = content([paragraph('a', 'The ferry left at noon.', [{ type: 'bold' }]), b]);
    expect(summariseSave(content([a, b]), bold)).toMatchObject({ ...noWords, blocks: 1 });
  });
});
