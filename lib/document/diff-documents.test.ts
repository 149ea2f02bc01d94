import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from './block';
import { type BlockChange, diffDocuments, pairBlocks } from './diff-documents';
import type { StoryDocument } from './story-document';

const textOf = (block: Block) => String(block.text ?? '');
const block = (id: string, text: string): Block => ({ id, type: 'paragraph', version: 1, text });
const documentOf = (...blocks: Block[]): StoryDocument => ({ version: 1, blocks });

// Ids from a small set, so that two documents have blocks in common.
const anyDocument = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefghij'),
      text: fc.constantFrom('', 'One.', 'One two.', 'Three.'),
    }),
    { selector: ({ id }) => id },
  )
  .map((blocks) => documentOf(...blocks.map(({ id, text }) => block(id, text))));

const side = (changes: BlockChange[], name: 'before' | 'after') =>
  changes
    .flatMap((change) => change[name] ?? [])
    .sort((a, b) => a.index - b.index)
    .map((placed) => placed.block);

describe('diffDocuments', () => {
  it('reads back as both sides, in blocks and in words', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        const changes = diffDocuments(before, after, textOf);
        expect(side(changes, 'before')).toEqual(before.blocks);
        expect(side(changes, 'after')).toEqual(after.blocks);
        for (const change of changes) {
          const words = (without: string) =>
            change.words.flatMap(({ kind, text }) => (kind === without ? [] : text)).join('');
          expect(words('added')).toBe(change.before ? textOf(change.before.block) : '');
          expect(words('removed')).toBe(change.after ? textOf(change.after.block) : '');
        }
      }),
    );
  });

  it('finds nothing between a document and itself', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const changes = diffDocuments(document, structuredClone(document), textOf);
        expect(changes.every(({ kind, moved }) => kind === 'same' && !moved)).toBe(true);
      }),
    );
  });

  it('calls moved as few blocks as an order can be made of', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => block(id, id)) as [Block, Block, Block, Block];
    const moved = pairBlocks(documentOf(a, b, c, d), documentOf(d, a, b, c)).filter((pair) => pair.moved);
    expect(moved.map(({ after }) => after?.block.id)).toEqual(['d']);
  });

  it('shows what was removed where it stood', () => {
    const before = documentOf(block('a', 'A'), block('b', 'B'), block('c', 'C'), block('d', 'D'));
    const after = documentOf(block('a', 'A'), block('n', 'New'), block('d', 'D'));
    expect(
      pairBlocks(before, after).map(({ kind, before: old, after: now }) => [kind, (now ?? old)?.block.id]),
    ).toEqual([
      ['same', 'a'],
      ['removed', 'b'],
      ['removed', 'c'],
      ['added', 'n'],
      ['same', 'd'],
    ]);
  });

  it('takes no notice of the order of keys, and notice of everything else', () => {
    const stored = { id: 'a', type: 'photo', version: 1, alt: 'A ferry', use: { wide: true, crop: [1, 2] } };
    const turned = { use: { crop: [1, 2], wide: true }, alt: 'A ferry', version: 1, type: 'photo', id: 'a' };
    const other = { ...stored, use: { wide: true, crop: [2, 1] } };
    expect(pairBlocks(documentOf(stored), documentOf(turned))[0]?.kind).toBe('same');
    expect(pairBlocks(documentOf(stored), documentOf(other))[0]?.kind).toBe('changed');
  });

  it('compares two stories of 10,000 words fast, however different', () => {
    const paragraphs = (stem: string) =>
      documentOf(
        ...Array.from({ length: 200 }, (_, n) =>
          block(
            `p${n}`,
            Array.from({ length: 50 }, (_, word) => `${word % 3 ? 'the' : stem}${n * word}`).join(' '),
          ),
        ),
      );
    const started = performance.now();
    const changes = diffDocuments(paragraphs('one'), paragraphs('two'), textOf);
    // Half a second is what a person waits; the measured 40 ms leave room for a busy machine.
    expect(performance.now() - started).toBeLessThan(500);
    expect(changes.every(({ kind }) => kind === 'changed')).toBe(true);
  });
});
