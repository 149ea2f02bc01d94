import { describe, expect, it } from 'vitest';
import { deepestNesting, maxDocumentDepth } from '@/lib/document/caps';
import { noRefs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { callout } from '../callout/callout';
import { documentFromHtml } from '../document-from-html';
import { documentHtml } from '../document-html';
import { documentText } from '../document-text';
import type { ListItem } from '../list/list';
import { maxListDepth } from '../list/list-depth';
import { refused } from '../test-support/refused';
import { factBox } from './fact-box';

const line = (id: string, text: string) => ({ id, type: 'paragraph', version: 1, text: [{ text }] });
const list = (id: string) => ({
  id,
  type: 'list',
  version: 1,
  ordered: false,
  items: [{ text: [{ text: 'c' }] }],
});
const box = (type: string, blocks: unknown[], title = 'A & B') => ({
  id: 'box1',
  type,
  version: 1,
  title,
  blocks,
});
const documentOf = (block: object) => ({ version: 1, blocks: [block] }) as StoryDocument;

/** Without ids, which reading HTML makes anew. */
const bare = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (key, inner) => (key === 'id' ? '' : inner));

describe('boxes', () => {
  const inside = [line('p1', 'a'), list('l1')];

  it.each([
    ['callout', '<aside role="note"><p><strong>A &amp; B</strong></p><p>a</p><ul><li>c</li></ul></aside>'],
    ['fact-box', '<aside><h3>A &amp; B</h3><p>a</p><ul><li>c</li></ul></aside>'],
  ])('print the %s with what is inside, and read it again', (type, html) => {
    const document = documentOf(box(type, inside));
    expect(documentHtml(document, noRefs).value).toBe(html);
    expect(documentText(document, noRefs)).toBe('A & B\na\nc');
    expect(bare(documentFromHtml(html))).toEqual(bare(document));
  });

  it('do without a title', () => {
    const html = documentHtml(documentOf(box('callout', inside, '')), noRefs).value;
    expect(html).toBe('<aside role="note"><p>a</p><ul><li>c</li></ul></aside>');
    expect(bare(documentFromHtml(html))).toEqual(bare(documentOf(box('callout', inside, ''))));
    expect(callout.check({ ...box('callout', []), title: '' } as never, noRefs)).toEqual([]);
    expect(factBox.check({ ...box('fact-box', []), title: ' ' } as never, noRefs)).toEqual([
      { level: 'amber', code: 'fact-box-title-missing', blockId: 'box1' },
    ]);
  });

  it('are not made of what holds more than they may: the words stay', () => {
    const html = '<aside><h2>Menu</h2><p>a</p><h3>b</h3></aside><aside><p>c</p></aside>';
    expect(documentFromHtml(html).blocks.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('read boxes in boxes in a time that grows with their words', () => {
    const depth = 55;
    const html = `${'<aside role="note"><h2>t</h2><p>w</p>'.repeat(depth)}${'</aside>'.repeat(depth)}`;
    const text = documentText(documentFromHtml(html), noRefs);
    expect(text.match(/w/g)).toHaveLength(depth);
    expect(text.match(/t/g)).toHaveLength(depth);
  });

  it('hold the kinds that they name, validated like any other, and kinds that nobody knows', () => {
    const unknown = { id: 'u1', type: 'hologram', version: 1, beam: 1 };
    expect(refused(box('callout', [line('p1', 'a'), unknown]))).toEqual([]);
    expect(refused(box('callout', []))).toHaveLength(1);
    expect(refused(box('callout', [{ ...line('p1', 'a'), text: 'a' }]))).toEqual([
      expect.stringMatching(/^blocks\.0\.text: /),
    ]);
    expect(refused(box('callout', [box('callout', inside)]))).toEqual([
      'blocks.0.type: block-not-allowed-here',
    ]);
    expect(refused(box('callout', [{ type: 'paragraph' }]))).not.toEqual([]);
    expect(refused(box('callout', [line('box1', 'a')]))).toEqual(['blocks.0.id: block-id-repeated']);
  });

  it('fit into the depth of a document with the deepest list inside', () => {
    const nested = (depth: number): ListItem => ({
      text: [{ text: 'a', marks: [{ type: 'link', href: 'https://example.org/' }] }],
      ...(depth > 1 ? { list: { ordered: false, items: [nested(depth - 1)] } } : {}),
    });
    const deepest = box('callout', [{ ...list('l1'), items: [nested(maxListDepth)] }]);
    expect(refused(deepest)).toEqual([]);
    expect(deepestNesting(JSON.stringify(documentOf(deepest)))).toBe(23);
    expect(23).toBeLessThan(maxDocumentDepth);
  });
});
