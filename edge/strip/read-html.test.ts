import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HtmlPieces, StartTag } from './html-pieces.ts';
import { readAnyHtml } from './read-any-html.ts';
import { readPlainHtml } from './read-plain-html.ts';

const asked = ['id', 'name', 'content', 'href', 'hidden', 'data-x'];

/** What was heard, a line each; what comes in several pieces of text is one. */
class Heard implements HtmlPieces {
  readonly lines: string[][] = [];
  whole = '';
  startTag(tag: StartTag, raw: string) {
    this.#add('start', tag.tagName, raw, JSON.stringify(asked.map((name) => tag.attribute(name))));
  }
  endTag(tagName: string, raw: string) {
    this.#add('end', tagName, raw);
  }
  text(raw: string) {
    const last = this.lines.at(-1);
    if (last?.[0] === 'text') last[1] += raw;
    else this.lines.push(['text', raw]);
    this.whole += raw;
  }
  comment(text: string, raw: string) {
    this.#add('comment', text, raw);
  }
  doctype(raw: string) {
    this.#add('doctype', raw);
  }
  #add(...line: string[]) {
    this.lines.push(line);
    this.whole += line[0] === 'comment' || line[0] === 'start' || line[0] === 'end' ? line[2] : line[1];
  }
}

function both(html: string) {
  const [quick, thorough] = [new Heard(), new Heard()];
  const isPlain = readPlainHtml(html, quick);
  readAnyHtml(html, thorough);
  return { isPlain, quick, thorough };
}

it.each([
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>A &amp; B</title></head><body></body></html>',
  '<p id="a&amp;b" hidden="" DATA-X="1" data-x="2">x<!-- -->y<br/><a href="/?a=1&amp;b=&#x27;">z</a></p>',
  '<script>if (a < b && "&lt;p>") self.x="<\\/script>"</script><script src="/a.js" async=""></script>',
  '<style>a>b{content:"x"}</style><textarea name="t">&lt;p</textarea><iframe name="f"></iframe>',
  '<p id=a data-x=/b/c/ hidden class="x y"><a href=/?a&amp;b>z</a><br><a href=/a/></a></p>',
  '<svg viewBox="0 0 1 1"><title>Drawn</title><linearGradient id="g"/><path d="M0 0"/></svg>',
])('reads quickly, and as the standard does: %s', (html) => {
  const { isPlain, quick, thorough } = both(html);
  expect(isPlain).toBe(true);
  expect(quick.lines).toEqual(thorough.lines);
  expect(quick.whole).toBe(html);
});

it.each([
  'a < b',
  "<p id='a'>",
  '<p id=>',
  '<p id= a>',
  '<p id=a=b>',
  '<p id=a"b">',
  '<p id=a`>',
  '<p  id="a">',
  '<p id="a"class="b">',
  '<p',
  '</p >',
  '<!-->',
  '<!--->',
  '<!--a--!>-->',
  '<!--a<!--b-->',
  '<!-- never',
  '<?xml?>',
  '<svg><![CDATA[<p>]]></svg>',
  '<script><!--<script></script>--></script>',
  '<script>let a = 1',
  '<script>if (a<b) c()</script>',
  '<svg><script><p></script></svg>',
  '<script>"</scr"</script>',
  '<script></SCRIPT>',
  '<title>a</titles></title>',
  '<svg><title><b></title></svg>',
  '<noscript><link href="/a"/></noscript>',
  '<plaintext>a</plaintext>',
  '<p>a\r\nb</p>',
  '<p>\0</p>',
])('leaves to the standard what may be read otherwise: %j', (html) => {
  expect(both(html).isPlain).toBe(false);
});

it('leaves to the standard references that React does not write, once somebody asks for the value', () => {
  for (const value of ['a&b', '&nbsp;', '&#34;', '&ampx;', '&AMP;']) {
    expect(both(`<p id="${value}">`).isPlain).toBe(false);
    expect(both(`<p class="${value}">`).isPlain).toBe(true);
  }
});

it('never reads anything in another way than the standard does', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<br/>',
      '<p id="a" hidden>',
      '<script>',
      '</script>',
      '<title>',
      '</title>',
      '<!--',
      '-->',
    ],
    ...[
      '<!-- x -->',
      '<svg>',
      '</svg>',
      '<style>',
      '</style>',
      '<iframe>',
      '</iframe>',
      '<a href="?a&amp;b">',
    ],
    ...[
      '"',
      "'",
      '<',
      '>',
      '/',
      '=',
      '&amp;',
      '&',
      '-',
      '!',
      ' ',
      'a',
      'id="<p>"',
      '<p id=a data-x=/>',
      ' id=',
      '<P ID="x">',
      '</',
      '<!',
      'ä',
    ],
    ...[
      '<noscript>',
      '</noscript>',
      '<math>',
      '<mtext>',
      '</math>',
      '<foreignObject>',
      '<textarea>',
      '</textarea>',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const html = pieces.join('');
      const { isPlain, quick, thorough } = both(html);
      if (isPlain) {
        expect(quick.lines).toEqual(thorough.lines);
        expect(quick.whole).toBe(html);
      }
    }),
    { numRuns: 5_000 },
  );
});
