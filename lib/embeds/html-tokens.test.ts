import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesOf, htmlTokens } from './html-tokens';
import { textOfHtml } from './plain-text';

const kinds = (html: string) =>
  [...htmlTokens(html)].map((token) => (token.kind === 'text' ? token.text : `${token.kind}:${token.name}`));

describe('htmlTokens', () => {
  it('reads tags and text in order, with references decoded', () => {
    expect(kinds('<P>Fish &amp; chips &#8211; 5 &lt; 6<br/>done</P>')).toEqual([
      'open:p',
      'Fish & chips – 5 < 6',
      'open:br',
      'done',
      'close:p',
    ]);
  });

  it('passes over comments, scripts and what else is not for reading', () => {
    expect(
      textOfHtml(
        'a<!-- <b> -->b<script>if (a < b) { "</div>" }</script>c<STYLE>p{}</STYLE>d<svg/>e<svg><title>x</title></svg>f',
      ),
    ).toBe('abcdef');
  });

  it('takes a lone < for what it is, and an unfinished tag for nothing', () => {
    expect(textOfHtml('1 < 2 <3 and <b')).toBe('1 < 2 <3 and');
  });

  it('keeps > and quotes inside attribute values', () => {
    const [token] = htmlTokens(`<a href="https://news.example/?a=1>2&amp;b='" title=it's>x</a>`);
    expect(token?.kind === 'open' && attributesOf(token.source)).toMatchObject({
      href: "https://news.example/?a=1>2&b='",
      title: "it's",
    });
  });

  it('does not let pieces of tags add up to a tag', () => {
    expect(kinds('<<b>script>alert(1)<</b>/script>')).toEqual([
      '<',
      'open:b',
      'script>alert(1)<',
      'close:b',
      '/script>',
    ]);
  });

  it.each([
    ['nested elements', '<b><div>'.repeat(100_000)],
    ['unclosed tags', '<a '.repeat(200_000)],
    ['unclosed quotes', '<a b="'.repeat(150_000)],
    ['unclosed comments', '<!--'.repeat(200_000)],
    ['unclosed scripts', '<script>'.repeat(100_000)],
    ['lone brackets', '<'.repeat(500_000)],
    ['references', '&amp;'.repeat(150_000)],
  ])('reads a megabyte of %s in one pass', (_what, html) => {
    const start = performance.now();
    textOfHtml(html);
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      'p',
      'script',
      ' ',
      '"',
      "'",
      '=',
      '&amp;',
      '&',
      '<!--',
      '-->',
      '/>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        for (const token of htmlTokens(pieces.join('')))
          if (token.kind === 'open') attributesOf(token.source);
      }),
    );
  });
});
