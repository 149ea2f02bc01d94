import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, type RichText } from '@/lib/document/rich-text';
import { documentFromHtml } from './document-from-html';
import { documentHtml } from './document-html';
import { goldenRefs, goldenStory } from './golden-story';
import { storySchema } from './registry';

/** The blocks without their random ids. */
function read(html: string) {
  return documentFromHtml(html).blocks.map(({ id: _, version: __, ...block }) => block);
}

const textOf = (html: string) => read(html).map((block) => plainText(block.text as RichText));

describe('documentFromHtml', () => {
  it('reads paragraphs, headings, lists, dividers and quotations', () => {
    const html = `<h1>Top</h1><p>One <b>two</b>.</p><ul><li>a<ol><li>b</li></ol></li></ul><hr>
      <blockquote><p>Words</p><footer>— Ana Brandt</footer></blockquote>`;
    expect(read(html)).toEqual([
      { type: 'heading', level: 2, text: [{ text: 'Top' }] },
      {
        type: 'paragraph',
        text: [{ text: 'One ' }, { text: 'two', marks: [{ type: 'bold' }] }, { text: '.' }],
      },
      {
        type: 'list',
        ordered: false,
        items: [{ text: [{ text: 'a' }], list: { ordered: true, items: [{ text: [{ text: 'b' }] }] } }],
      },
      { type: 'divider' },
      { type: 'quote', paragraphs: [[{ text: 'Words' }]], speaker: 'Ana Brandt', source: null },
    ]);
  });

  it('keeps safe links and leaves the words of others', () => {
    const [block] = read(
      '<p><a href="https://example.org/a">yes</a> <a href="javascript:alert(1)">no</a></p>',
    );
    expect(block?.text).toEqual([
      { text: 'yes', marks: [{ type: 'link', href: 'https://example.org/a' }] },
      { text: ' no' },
    ]);
  });

  it('drops scripts, styles and classes with everything in them', () => {
    expect(
      textOf(
        '<style>p{}</style><p class="x" style="color:red">Kept<script>alert(1)</script></p><title>t</title>',
      ),
    ).toEqual(['Kept']);
  });

  it('collapses white space as a browser does', () => {
    expect(textOf('<p>  One\n  two <b> three</b> <br>  four </p>')).toEqual(['One two three\nfour']);
  });

  it('parts paragraphs at double breaks and at containers', () => {
    expect(textOf('one<br><br>two<div>three<div>four</div></div>five')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
  });

  it('looks through a wrapper of any kind, such as a bold tag around everything', () => {
    const html = '<b style="font-weight:normal"><p>One</p><p>Two</p></b>';
    expect(read(html)).toEqual([
      { type: 'paragraph', text: [{ text: 'One' }] },
      { type: 'paragraph', text: [{ text: 'Two' }] },
    ]);
  });

  it('keeps the lines of preformatted text, and every cell of a table that lays out a page', () => {
    expect(textOf('<pre>a\n  b</pre>')).toEqual(['a\n  b']);
    expect(textOf('<table><tr><td><h2>a</h2></td><td>b</td></tr></table>')).toEqual(['a', 'b']);
    expect(read('<table><tr><td>a</td><td>b</td></tr></table>')).toMatchObject([{ type: 'table' }]);
  });

  it('makes embeds of embed codes', () => {
    const html =
      '<blockquote class="twitter-tweet"><p>Hello</p>&mdash; Ana (@ana) <a href="https://twitter.com/ana/status/1">now</a></blockquote>';
    expect(read(html)).toMatchObject([{ type: 'embed', url: 'https://twitter.com/ana/status/1' }]);
  });

  it('reads the words of our own feed again', () => {
    const again = documentFromHtml(documentHtml(goldenStory, goldenRefs).value);
    const kinds = again.blocks.map(({ type }) => type);
    expect(kinds.slice(0, 4)).toEqual(['paragraph', 'heading', 'list', 'quote']);
    const { id: _, ...first } = again.blocks[0] ?? { id: '' };
    const { id: __, ...stored } = goldenStory.blocks[0] ?? { id: '' };
    expect(first).toEqual(stored);
  });

  it('keeps the words of nesting of any depth', () => {
    const nested = (depth: number) => `${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`;
    expect(textOf(nested(400))).toEqual(['deep']);
    expect(textOf(nested(200_000))).toEqual(['deep']);
  });

  it('keeps more words than a paragraph, and more paragraphs than a story may have', () => {
    const long = 'word '.repeat(60_000).trim();
    expect(textOf(`<p>${long}</p>`)).toEqual([long]);
    const many = documentFromHtml('<p><b>bold</b> one</p>'.repeat(10_500));
    expect(storySchema.safeParse(many).success).toBe(true);
    const words = many.blocks.map((block) => plainText(block.text as RichText)).join(' ');
    expect(words.match(/bold/g)).toHaveLength(10_500);
  });

  it('makes a valid document of any HTML', () => {
    const tag = fc.constantFrom(
      ...[
        'p',
        'div',
        'b',
        'a',
        'ul',
        'ol',
        'li',
        'blockquote',
        'h2',
        'br',
        'iframe',
        'pre',
        'td',
        'tr',
        'table',
        'aside',
        'script',
        'hr',
      ],
    );
    const piece = fc.oneof(
      fc.string({ maxLength: 8 }),
      tag.map((name) => `<${name} href="https://example.org" src="https://example.org/x">`),
      tag.map((name) => `</${name}>`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const made = documentFromHtml(pieces.join(''));
        expect(storySchema.safeParse(made).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
