import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text';

describe('cleanText', () => {
  it.each([
    ['  A  caption\n in two lines ', 'A caption in two lines'],
    ['Marsh &amp; Sons &#39;quoted&#39; &eacute;&nbsp;x', "Marsh & Sons 'quoted' é x"],
    ['R&D, AT&T and &notanentity; stay; &copy 2026 too', 'R&D, AT&T and &notanentity; stay; &copy 2026 too'],
    ['<p>One</p><p>two <b>bold</b> <a href="https://x.example/a>b">link</a></p>', 'One two bold link'],
    ['before<script>alert("x")</script>after', 'before after'],
    ['before<style>p{}</style><!-- note -->after', 'before after'],
    ['a < b and c > d, <3, <john@harbour.example>', 'a < b and c > d, <3, <john@harbour.example>'],
    ['<img src=x onerror=alert(1)>seen', 'seen'],
    ['&lt;b&gt; is a tag', '<b> is a tag'],
    ['tab\there\u0000\u0007\u200b', 'tab here\u200b'],
    ['evil\u202Egnp.exe', 'evilgnp.exe'],
    ['\ud83d\ude00 ok \ud83d broken', '😀 ok broken'],
    ['e\u0301', 'é'],
    ['', ''],
  ])('makes %j into %j', (raw, expected) => expect(cleanText(raw, 200).text).toBe(expected));

  it('keeps paragraphs where they mean something', () => {
    const { text } = cleanText('First.\r\n\r\n\r\n\r\nSecond<br>line\t x<p>Third</p>', 200, true);
    expect(text).toBe('First.\n\nSecond\nline x\nThird');
  });

  it('cuts by length and says so', () => {
    expect(cleanText('abcdef', 6)).toEqual({ text: 'abcdef', cut: false });
    expect(cleanText('abcdefg', 6)).toEqual({ text: 'abcdef', cut: true });
    expect(cleanText('abc\u{1f600}', 4)).toEqual({ text: 'abc', cut: true });
    expect(cleanText(`abc${' '.repeat(100)}`, 6)).toEqual({ text: 'abc', cut: true });
  });

  it.each([
    '<a '.repeat(3_000_000),
    '<a "'.repeat(3_000_000),
    '<script>'.repeat(1_000_000),
    '<!--'.repeat(1_000_000),
    '&eacute;'.repeat(1_000_000),
    '<b>'.repeat(3_000_000),
    ' \n'.repeat(3_000_000),
  ])('is quick with megabytes (case %#)', (raw) => {
    const before = performance.now();
    expect(cleanText(raw, 5_000, true).cut).toBe(true);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('never returns controls, more than asked for, or half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), fc.boolean(), (raw, max, lines) => {
        const { text } = cleanText(raw, max, lines);
        expect(text.length).toBeLessThanOrEqual(max);
        expect(text.isWellFormed()).toBe(true);
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        expect(text).toBe(text.trim());
      }),
      { numRuns: 1_000 },
    );
  });
});
