import { describe, expect, it } from 'vitest';
import { noRefs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { checkDocument } from '../document-check';
import { blocksFromHtml } from '../test-support/blocks-from-html';
import { refused } from '../test-support/refused';
import { type PullQuote, pullQuote } from './pull-quote';

const block: PullQuote = {
  id: 'b1',
  type: 'pull-quote',
  version: 1,
  text: [{ text: 'We will be ' }, { text: 'again', marks: [{ type: 'italic' }] }, { text: '.' }],
  speaker: 'Mara <Lind>',
};

describe('pull quote', () => {
  it('prints text and HTML', () => {
    expect(pullQuote.toText(block, noRefs)).toBe('We will be again.\nMara <Lind>');
    expect(pullQuote.toHtml(block, noRefs).value).toBe(
      '<aside><blockquote><p>We will be <em>again</em>.</p><footer>Mara &lt;Lind&gt;</footer></blockquote></aside>',
    );
    expect(pullQuote.toHtml({ ...block, text: [{ text: ' ' }] }, noRefs).value).toBe('');
    expect(pullQuote.refs(block)).toEqual([]);
  });

  it('comes back from its own HTML', () => {
    expect(blocksFromHtml(pullQuote.toHtml(block, noRefs).value)).toEqual([block]);
  });

  it('is found by the marks of other systems, and not in an ordinary quotation', () => {
    const figure =
      '<figure class="wp-block-pullquote"><blockquote><p>Words</p><cite>— Ana</cite></blockquote></figure>';
    expect(blocksFromHtml(figure)).toEqual([{ ...block, text: [{ text: 'Words' }], speaker: 'Ana' }]);
    expect(blocksFromHtml('<blockquote class="pullquote">Words</blockquote>')[0]?.type).toBe('pull-quote');
    expect(blocksFromHtml('<blockquote><p>Words</p></blockquote>')[0]?.type).toBe('quote');
    expect(blocksFromHtml('<aside><blockquote>a</blockquote><p>b</p></aside>')).toEqual([]);
  });

  it.each([{ text: 'words' }, { speaker: null }, { source: null }])('refuses %j', (change) => {
    expect(refused({ ...block, ...change })).toHaveLength(1);
  });

  it('advises against an empty one', () => {
    expect(pullQuote.check({ ...block, text: [] }, noRefs)).toEqual([
      { level: 'amber', code: 'quote-empty', blockId: 'b1' },
    ]);
  });
});

describe('the words of a pull quote', () => {
  const paragraph = (text: string) => ({ id: 'p1', type: 'paragraph', version: 1, text: [{ text }] });
  const codes = (story: string, pulled: string) => {
    const blocks = [paragraph(story), { ...block, text: [{ text: pulled }] }];
    return checkDocument({ version: 1, blocks } as StoryDocument, noRefs).map(({ code }) => code);
  };

  it('stand in the story, whatever the marks and however much was left out', () => {
    expect(codes('“We will, [Danny] said, be here again.”', 'We will … be here again')).toEqual([]);
    expect(codes('We will be here again', 'we WILL be [all of us] here')).toEqual([]);
  });

  it('are pointed out where they do not', () => {
    expect(codes('We will be here again', 'We will never be here')).toEqual(['pull-quote-not-in-story']);
    expect(codes('The sage spoke', 'age spoke')).toEqual(['pull-quote-not-in-story']);
  });
});
