import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noRefs } from '@/lib/document/refs';
import { tidyRichText } from '@/lib/document/test-support/arbitrary-rich-text';
import { blocksFromHtml } from '../test-support/blocks-from-html';
import { refused } from '../test-support/refused';
import { type Paragraph, paragraph } from './paragraph';

const block: Paragraph = { id: 'b1', type: 'paragraph', version: 1, text: [{ text: 'a < b\nc' }] };

describe('paragraph', () => {
  it('prints text and HTML', () => {
    expect(paragraph.toText(block, noRefs)).toBe('a < b\nc');
    expect(paragraph.toHtml(block, noRefs).value).toBe('<p>a &lt; b<br>c</p>');
  });

  it('prints nothing when it is blank', () => {
    expect(paragraph.toHtml({ ...block, text: [{ text: ' \n' }] }, noRefs).value).toBe('');
  });

  it('comes back from its own HTML', () => {
    const texts = tidyRichText;
    fc.assert(
      fc.property(texts, (text) => {
        const written = { ...block, text };
        expect(refused(written)).toEqual([]);
        expect(blocksFromHtml(paragraph.toHtml(written, noRefs).value)).toEqual([written]);
      }),
    );
  });

  it('refuses what is not rich text', () => {
    expect(refused({ ...block, text: 'a' })).toEqual([expect.stringMatching(/^text: /)]);
    expect(
      refused({ ...block, text: [{ text: 'a', marks: [{ type: 'link', href: 'javascript:alert(1)' }] }] }),
    ).toEqual(['text.0.marks.0.href: link-refused']);
  });

  it('names nothing outside and has nothing to complain of', () => {
    expect(paragraph.refs(block)).toEqual([]);
    expect(paragraph.check(block, noRefs)).toEqual([]);
  });
});
