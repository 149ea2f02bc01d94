import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noRefs } from '@/lib/document/refs';
import { plainText } from '@/lib/document/rich-text';
import { tidyRichText } from '@/lib/document/test-support/arbitrary-rich-text';
import { blocksFromHtml } from '../test-support/blocks-from-html';
import { refused } from '../test-support/refused';
import { citedAddress, type Quote, quote } from './quote';

const block: Quote = {
  id: 'b1',
  type: 'quote',
  version: 1,
  paragraphs: [
    [{ text: 'We was ' }, { text: '[sic]', marks: [{ type: 'insertion' }] }, { text: ' there.' }],
    [{ text: 'Twice.' }],
  ],
  speaker: 'Mara <Lind>',
  source: { kind: 'address', url: 'https://example.org/?a&b' },
};

describe('quote', () => {
  it('prints words, speaker and source', () => {
    expect(quote.toText(block, noRefs)).toBe('We was [sic] there.\nTwice.\nMara <Lind>');
    expect(quote.toHtml(block, noRefs).value).toBe(
      '<blockquote cite="https://example.org/?a&amp;b"><p>We was <span class="insertion">[sic]</span> there.</p>' +
        '<p>Twice.</p><footer><a href="https://example.org/?a&amp;b">Mara &lt;Lind&gt;</a></footer></blockquote>',
    );
    expect(quote.refs(block)).toEqual([]);
  });

  it('never lets out what only the desk knows', () => {
    const secret: Quote = { ...block, source: { kind: 'desk', note: 'Lantern 7, met at the pier' } };
    expect(citedAddress(secret)).toBeNull();
    expect(quote.toHtml(secret, noRefs).value + quote.toText(secret, noRefs)).not.toMatch(/Lantern|pier/);
  });

  it('brings words, speaker and source back from its own HTML', () => {
    const paragraphs = fc.array(tidyRichText, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(paragraphs, (given) => {
        const written: Quote = { ...block, paragraphs: given };
        expect(refused(written)).toEqual([]);
        expect(blocksFromHtml(quote.toHtml(written, noRefs).value)).toEqual([written]);
      }),
    );
  });

  it('reads other pages', () => {
    expect(blocksFromHtml('<blockquote>Just <em>words</em><cite>— Ana</cite></blockquote>')).toEqual([
      {
        ...block,
        paragraphs: [[{ text: 'Just ' }, { text: 'words', marks: [{ type: 'italic' }] }]],
        speaker: 'Ana',
        source: null,
      },
    ]);
  });

  it('keeps every word of a quotation, in a list or loose, and the page it is from', () => {
    const read = (html: string) => {
      const [made] = blocksFromHtml(html) as Quote[];
      return { words: made?.paragraphs.map(plainText), source: made && citedAddress(made) };
    };
    const html = `<blockquote cite="https://example.org/a">Loose<p>One</p><ul><li>two<ol start="4"><li><p>three</p></li></ol></li>
      </ul><div>four <b>bold</b></div><h3>five</h3><footer><a href="https://example.org/b">Ana</a></footer></blockquote>`;
    expect(read(html)).toEqual({
      words: ['Loose', 'One', '• two', '4. three', 'four bold', 'five'],
      source: 'https://example.org/a',
    });
    const link = '<blockquote>x<cite><a href="https://example.org/b">Ana</a></cite></blockquote>';
    expect(read(link).source).toBe('https://example.org/b');
    expect(read('<blockquote cite="javascript:alert(1)">x</blockquote>').source).toBeNull();
  });

  it.each([
    [{ source: { kind: 'address', url: 'javascript:alert(1)' } }, 'source.url: link-refused'],
    [{ source: { kind: 'address', url: 'mailto:a@example.org' } }, 'source.url: link-refused'],
    [{ source: { kind: 'embed', blockId: '#a b' } }, 'source.blockId: '],
    [{ source: { kind: 'rumour' } }, 'source.kind: '],
    [{ paragraphs: [] }, 'paragraphs: '],
    [{ paragraphs: ['words'] }, 'paragraphs.0: '],
    [{ speaker: null }, 'speaker: '],
  ])('refuses %j', (change, issue) => {
    expect(refused({ ...block, ...change })).toEqual([expect.stringContaining(issue)]);
  });

  it('advises to name the speaker', () => {
    const codes = (change: Partial<Quote>) =>
      quote.check({ ...block, ...change }, noRefs).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ speaker: ' ' })).toEqual(['quote-speaker-missing']);
    expect(codes({ paragraphs: [[], [{ text: ' ' }]], speaker: '' })).toEqual(['quote-empty']);
  });
});
