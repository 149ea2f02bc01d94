import { describe, expect, it } from 'vitest';
import type { Block } from './block';
import { mergeDocuments } from './merge-documents';
import { type Choice, combineBlocks, settleConflicts } from './settle-conflicts';
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

  it('puts what was combined by hand, under ids that nothing else has', () => {
    const callout = { ...block('c', ''), blocks: [block('b', 'inside')] };
    expect(settled({ a: { combined: [block('a', 'mine and theirs'), block('x', 'more')] } })).toEqual([
      'a: mine and theirs',
      'x: more',
    ]);
    expect(settled({ a: { combined: [] } })).toEqual([]);
    const { merged, conflicts } = mergeDocuments(
      doc(block('a', 'a'), block('b', 'b')),
      doc(block('a', 'mine'), block('b', 'b')),
      doc(block('a', 'theirs'), block('b', 'b')),
    );
    let made = 0;
    const choices = new Map<string, Choice>([['a', { combined: [block('b', 'pasted'), callout] }]]);
    const { blocks } = settleConflicts(merged, conflicts, choices, () => `new-${++made}`);
    expect(JSON.stringify(blocks).match(/"id":"[^"]+"/g)).toEqual([
      '"id":"new-1"',
      '"id":"new-3"',
      '"id":"new-2"',
      '"id":"b"',
    ]);
  });

  it('begin combining with the words of both in one block, or with both where that is none', () => {
    const [here, there] = ['It snowed.', 'It rained.'].map((text) => ({
      ...block('a', ''),
      text: [{ text }],
    }));
    if (!here || !there) throw new Error('two blocks');
    expect(combineBlocks(here, there, () => 'new')).toEqual([
      { ...here, text: [{ text: 'It snowed rained.' }] },
    ]);
    expect(combineBlocks(here, { ...there, level: 2 }, () => 'new').map(({ id }) => id)).toEqual([
      'a',
      'new',
    ]);
  });

  it('puts both, theirs below as a block of its own', () => {
    expect(settled({ a: 'both', b: 'both' })).toEqual(['a: mine', 'new: theirs', 'b: kept']);
  });
});
