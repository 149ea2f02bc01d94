import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { noRefs } from '@/lib/document/refs';
import { documentText } from '../document-text';
import { storySchema } from '../registry';
import { outline } from '../test-support/outline';
import { documentFromPaste } from './document-from-paste';

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.html'));
const read = (html: string) => documentFromPaste(fromHtml(html)).document;

describe('documentFromPaste', () => {
  it.each(fixtures)('reads %s', async (name) => {
    const made = read(readFileSync(new URL(name, folder), 'utf8'));
    expect(storySchema.safeParse(made).error).toBeUndefined();
    const story = fileURLToPath(new URL(name.replace(/html$/, 'story.txt'), folder));
    await expect(outline(made)).toMatchFileSnapshot(story);
  });
});

describe('what other programs write', () => {
  const outlined = (html: string) => outline(read(html)).trim();

  it('is a list where Word’s own words for it were cleaned away', () => {
    const html = `<p class="MsoListParagraphCxSpFirst" style="margin-left:36.0pt">·<span>&nbsp;&nbsp;&nbsp; </span>One</p>
      <p class="MsoListParagraphCxSpMiddle" style="margin-left:1.0in">o&nbsp;&nbsp; Below</p>
      <p class="MsoListParagraphCxSpLast" style="margin-left:36.0pt">·&nbsp; <b>Two</b></p>
      <p class="MsoListParagraph">Not an item</p>`;
    expect(outlined(html)).toBe('- One\n      - Below\n   - **Two**\n\nP  Not an item');
  });

  it('keeps the numbers of headings, and words that only look like a mark', () => {
    expect(
      outlined('<h2 style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1. </span>Who</h2>'),
    ).toBe('H2 1. Who');
    expect(outlined('<p>1. Not a list</p><p>o  no</p>')).toBe('P  1. Not a list\n\nP  o no');
  });

  it('is bold or not by the nearest style', () => {
    expect(
      outlined(
        '<b>a <span style="font-weight:400">b</span></b><i style="font-style:normal">c</i><b style="font-weight:normal">d</b>',
      ),
    ).toBe('P  **a **bcd');
  });

  it('keeps levels apart that one h1 would press together', () => {
    expect(outlined('<h1>Title</h1><h2>A</h2><h3>B</h3>')).toBe('H2 Title\n\nH2 A\n\nH3 B');
    expect(outlined('<h1>A</h1><h2>B</h2><h1>C</h1><h6>D</h6>')).toBe('H2 A\n\nH3 B\n\nH2 C\n\nH4 D');
  });

  it('names a picture without words, and leaves out what counts readers', () => {
    expect(outlined('<p>a <img src="https://img.example.net/x.jpg"> b</p>')).toBe(
      'P  a b\n\nP  [Picture: from img.example.net]',
    );
    expect(outlined('<p>a<img src="https://count.example.net/p" width=1 height=1><img></p>')).toBe('P  a');
    expect(outlined('<img src="data:image/png;base64,xx" alt="A quay."><img src="file:///c:/x.png">')).toBe(
      'P  [Picture: A quay]\n\nP  [Picture: left out]',
    );
  });
});

describe('pictures that are pasted along', () => {
  const pictures = (html: string) => {
    const { document, pictures: found } = documentFromPaste(fromHtml(html, { fragment: true }));
    const ids = document.blocks.map(({ id }) => id);
    return found.map(({ blockId, captionId, ...picture }) => ({
      ...picture,
      at: ids.indexOf(blockId),
      caption: captionId === null ? null : ids.indexOf(captionId),
    }));
  };

  it('are named with their place, the largest that the page offers, and the words below', () => {
    const html = `<p>One <img src="https://a.example/1.jpg" alt="First."> two</p>
      <figure><picture><source srcset="x"><img data-src="https://a.example/2.jpg" src="data:image/gif;base64,R0"
        srcset="https://a.example/2,w_300.jpg 300w, https://a.example/2,w_900.jpg 900w, javascript:x 2000w"></picture>
        <figcaption>Below <i>it</i></figcaption></figure>
      <img src="data:dateline/picture,0" alt="">`;
    expect(pictures(html)).toEqual([
      { address: 'https://a.example/1.jpg', alt: 'First.', at: 1, caption: null },
      { address: 'https://a.example/2,w_900.jpg', alt: '', at: 2, caption: 3 },
      { address: 'data:dateline/picture,0', alt: '', at: 4, caption: null },
    ]);
  });

  it('are only notes where nobody can be asked', () => {
    const html = `<img src="file:///C:/a.jpg" alt="A"><ul><li>x <img src="cid:part1" alt="B"></li></ul>
      <img src="data:image/svg+xml;base64,AAAA" alt="unchecked">`;
    expect(pictures(html)).toEqual([]);
    expect(outline(read(html)).match(/\[Picture: [^\]]*\]/g)).toHaveLength(2);
  });

  it('stand below the list, the table or the quotation that they came in', () => {
    const img = (name: string) => `<img src="https://a.example/${name}.jpg" alt="${name}">`;
    const html = `<ul><li>x ${img('One')}<ul><li>${img('Two')}</li><li>y</li></ul></li><li>${img('Three')}</li></ul>
      <table><tr><td>1</td><td>${img('Four')}</td></tr><tr><td>2</td><td>3</td></tr></table>
      <blockquote><p>“Y”</p><figure>${img('Five')}<figcaption>Below it</figcaption></figure></blockquote>
      <blockquote>${img('Six')}</blockquote><p>z</p>`;
    const { document, pictures: found } = documentFromPaste(fromHtml(html, { fragment: true }));
    const shown = document.blocks.map(({ id, type }) => found.find((one) => one.blockId === id)?.alt ?? type);
    expect(shown).toEqual([
      ...['list', 'One', 'Two', 'Three'],
      ...['table', 'Four'],
      ...['quote', 'Five', 'paragraph'],
      ...['Six', 'paragraph'],
    ]);
    expect(found.map(({ captionId }) => captionId !== null)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(outline(document)).not.toContain('[Picture: One] x');
  });

  it('keep their captions apart where a figure holds more', () => {
    const img = '<img src="https://a.example/1.jpg">';
    expect(pictures(`<figure>${img}${img}<figcaption>Both</figcaption></figure>`)).toHaveLength(2);
    expect(pictures(`<figure>${img}<p>Words</p><figcaption>c</figcaption></figure>`)).toMatchObject([
      { caption: null },
    ]);
  });
});

describe('whatever is pasted', () => {
  const names =
    'p div span b i a ul ol li blockquote figure figcaption h1 h2 h6 br table tr td img q sup pre iframe script cite footer o:p center';
  const tag = fc.constantFrom(...names.split(' '));
  const styles = fc.constantFrom(
    'font-weight:700',
    'font-weight:normal',
    'font: italic bold 12px/1 x',
    'display:none',
    'mso-list:l0 level2 lfo1',
    'mso-list:Ignore',
    'mso-outline-level:1',
    'vertical-align:super',
    'font-family:Wingdings',
    'margin:0 0 0 40px;border:none',
  );
  const address = fc.constantFrom(
    'https://example.org/',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?q=https://example.org/a',
    'vbscript:x',
    '#_ftn1',
  );
  const className = fc.constantFrom(
    'MsoListParagraph',
    'MsoTitle',
    'insertion',
    'embed',
    'twitter-tweet',
    'x',
  );
  const open = fc
    .tuple(tag, styles, address, className, fc.nat(12))
    .map(
      ([name, style, href, kind, level]) =>
        `<${name} style="${style}" href="${href}" src="${href}" class="${kind}" aria-level="${level}" role="heading" alt="${kind}">`,
    );
  const piece = fc.oneof(
    fc.string({ maxLength: 8, unit: 'binary' }),
    fc.constantFrom('·  a', '1.  b', '\u00a0', '\u00ad', '— x', '<!--[if x]>', '<![endif]>'),
    open,
    tag.map((name) => `</${name}>`),
  );

  const everyLink = (html: string) => JSON.stringify(read(html).blocks).match(/"(href|url)":"[^"]*"/g) ?? [];

  it('becomes a valid document without a dangerous link', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        expect(storySchema.safeParse(read(html)).error).toBeUndefined();
        for (const link of everyLink(html)) expect(link).toMatch(/"(https?|mailto|tel):/);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its words, in their order', () => {
    const words = fc.stringMatching(/^[a-z]{2,8}$/);
    const plain = fc.constantFrom(
      ...'p div b ul ol li blockquote h1 h3 table td figure cite footer pre'.split(' '),
    );
    const part = fc.oneof(
      words,
      plain.map((name) => `<${name}>`),
      plain.map((name) => `</${name}>`),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const html = parts.join(' ');
        const letters = (text: string) => [...text.replace(/[^a-z]/g, '')].sort().join('');
        const tree = fromHtml(html, { fragment: true });
        const text = (nodes: readonly { type: string; value?: string; children?: never[] }[]): string =>
          nodes.map((node) => node.value ?? text(node.children ?? [])).join('');
        const made = documentText(documentFromPaste(tree).document, noRefs);
        expect(letters(made)).toBe(letters(text(tree.children as never[])));
      }),
      { numRuns: 300 },
    );
  });

  it('ends soon, however it is nested and however long it is', () => {
    const nested = (depth: number): Element => {
      let inner: ElementContent = { type: 'text', value: 'deep' };
      for (let i = 0; i < depth; i += 1) {
        inner = { type: 'element', tagName: i % 2 ? 'ul' : 'blockquote', properties: {}, children: [inner] };
      }
      return inner as Element;
    };
    const started = performance.now();
    expect(outline(documentFromPaste({ type: 'root', children: [nested(20_000)] }).document)).toContain(
      'deep',
    );
    const megabytes = (unit: string) => unit.repeat(Math.ceil(60_000 / unit.length));
    for (const unit of [
      '<p><b>x</b> ',
      '<li>x<br>',
      'x<br>',
      '<h1>x</h1>',
      '<tr><td>\u00a0x',
      '</b><a href=x>',
      '\u00a0',
    ]) {
      expect(storySchema.safeParse(read(megabytes(unit))).error).toBeUndefined();
    }
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);
});
