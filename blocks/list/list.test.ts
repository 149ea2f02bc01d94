import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepestNesting, maxDocumentDepth } from '@/lib/document/caps';
import { noRefs } from '@/lib/document/refs';
import { tidyRichText } from '@/lib/document/test-support/arbitrary-rich-text';
import { blocksFromHtml } from '../test-support/blocks-from-html';
import { refused } from '../test-support/refused';
import { type List, type ListItem, list } from './list';
import { maxListDepth } from './list-depth';

const item = (text: string, below?: ListItem[], ordered = false): ListItem =>
  below ? { text: [{ text }], list: { ordered, items: below } } : { text: [{ text }] };
const listOf = (items: ListItem[], ordered = false): List => ({
  id: 'b1',
  type: 'list',
  version: 1,
  ordered,
  items,
});

const linked: ListItem = { text: [{ text: 'a', marks: [{ type: 'link', href: 'https://example.org/' }] }] };

/** An item with as many levels as given, and a link on the last. */
const nested = (depth: number): ListItem => (depth > 1 ? item('a', [nested(depth - 1)]) : linked);

const anyItems = (depth: number): fc.Arbitrary<ListItem[]> => {
  const text = tidyRichText;
  const below = fc.record({ ordered: fc.boolean(), items: fc.constant([]).chain(() => anyItems(depth + 1)) });
  const plain = fc.record({ text });
  const one = depth < 3 ? fc.oneof(plain, fc.record({ text, list: below })) : plain;
  return fc.array(one, { minLength: 1, maxLength: 3 });
};

describe('list', () => {
  const block = listOf([item('a'), item('b', [item('c'), item('d')], true)]);

  it('prints text and HTML', () => {
    expect(list.toText(block, noRefs)).toBe('a\nb\nc\nd');
    expect(list.toHtml(block, noRefs).value).toBe(
      '<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li></ul>',
    );
    expect(list.refs(block)).toEqual([]);
    expect(list.check(block, noRefs)).toEqual([]);
  });

  it('comes back from its own HTML', () => {
    fc.assert(
      fc.property(anyItems(1), fc.boolean(), (items, ordered) => {
        const written = listOf(items, ordered);
        expect(refused(written)).toEqual([]);
        expect(blocksFromHtml(list.toHtml(written, noRefs).value)).toEqual([written]);
      }),
      { numRuns: 50 },
    );
  });

  it('reads a nested list that stands beside its item, as some editors write it', () => {
    const html = '<ul><li>a</li><ol><li>b</li></ol><li>c</li></ul><ul><ul><li>d</li></ul></ul>';
    expect(blocksFromHtml(html)).toEqual([
      listOf([item('a', [item('b')], true), item('c')]),
      { ...listOf([item('d')]), id: 'b2' },
    ]);
  });

  it('joins several lists in one item and keeps the words around them', () => {
    expect(blocksFromHtml('<ul><li>a<ul><li>b</li></ul>c<ul><li>d</li></ul></li></ul>')).toEqual([
      listOf([item('ac', [item('b'), item('d')])]),
    ]);
  });

  it('keeps items that are nested deeper than a list may be, on its last level', () => {
    const html = (depth: number): string => `<ul><li>${depth}${depth > 1 ? html(depth - 1) : ''}</li></ul>`;
    const [read] = blocksFromHtml(html(9));
    expect(refused(read)).toEqual([]);
    expect(list.toText(read as unknown as List, noRefs).split('\n')).toEqual([
      '9',
      '8',
      '7',
      '6',
      '5',
      '4',
      '3',
      '2',
      '1',
    ]);
  });

  it('has a depth, which fits into that of a document', () => {
    const deepest = listOf([nested(maxListDepth)]);
    expect(refused(deepest)).toEqual([]);
    expect(refused(listOf([nested(maxListDepth + 1)]))).toHaveLength(1);
    const document = { version: 1, blocks: [deepest] };
    expect(deepestNesting(JSON.stringify(document))).toBe(21);
    expect(deepestNesting(JSON.stringify({ document }))).toBeLessThan(maxDocumentDepth);
  });

  it('is nothing without items', () => {
    expect(refused(listOf([]))).toEqual([expect.stringMatching(/^items: /)]);
    expect(refused(listOf([item('a', [])]))).toHaveLength(1);
    expect(blocksFromHtml('<ul></ul><ol>words</ol>')).toEqual([]);
  });
});
