import { describe, expect, it } from 'vitest';
import type { Block } from './block';
import { mergeDocuments } from './merge-documents';
import { type Choice, settleConflicts } from './settle-conflicts';
import type { StoryDocument } from './story-document';

const block = (id: string, text: string): Block => ({ id, type: 'paragraph', version: 1, text });
const doc = (...blocks: Block[]): StoryDocument => ({ version: 1, blocks });

const base = doc(block('a', 'a'), block('b', 'b'));
const mine = doc(block('a', 'mine'));
const theirs = doc(block('a', 'theirs'), block('b', 'kept'));

function settled(choices: Record<string, Choice>): string[] {
  const { merged, conflicts } = mergeDocuments(base, mine, theirs);
  const document = settleConflicts(merged, conflicts, new Map(Object.entries(choices)), () => 'new');
  return document.blocks.map(({ id, text }) => `${id}: ${text}`);
}

describe('settleConflicts', () => {
  it('takes mine where nothing was chosen', () => {
    expect(settled({})).toEqual(['a: mine']);
  });

  it('takes theirs where that was chosen', () => {
    expect(settled({ a: 'theirs', b: 'theirs' })).toEqual(['a: theirs', 'b: kept']);
  });

  it('puts both, theirs below as a block of its own', () => {
    expect(settled({ a: 'both', b: 'both' })).toEqual(['a: mine', 'new: theirs', 'b: kept']);
  });
});
