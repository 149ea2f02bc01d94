import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfHtml, tidyLine, tidyText } from './plain-text';

describe('textOfHtml', () => {
  it('makes paragraphs and line breaks of what were some', () => {
    expect(textOfHtml('<p>One<br>two<br />\nthree</p>\n<p>Four</p><ul><li>a</li><li>b</li></ul>')).toBe(
      'One\ntwo\nthree\n\nFour\n\na\nb',
    );
  });

  it('joins what an address was split into', () => {
    const link =
      '<a href="#"><span class="invisible">https://</span><span>harbour.example/</span><span class="invisible">timetable</span></a>';
    expect(textOfHtml(`<p>See ${link}</p>`)).toBe('See https://harbour.example/timetable');
  });
});

describe('tidyText', () => {
  it('leaves out what a database or XML refuses', () => {
    expect(tidyText('a\u0000b\ud800c\u0008\ufffed\r\ne')).toBe('ab\ufffdcd\ne');
  });

  it('never cuts a character in two', () => {
    expect(tidyText('ab😀cd', 4)).toBe('ab…');
  });

  it('is its own fixed point and stays within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tidy = tidyText(text, 100);
        expect(tidy.length).toBeLessThanOrEqual(100);
        expect(tidyText(tidy, 100)).toBe(tidy);
        expect(tidy.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('tidyLine', () => {
  it('takes whole scripts out and leaves talk about tags alone', () => {
    expect(tidyLine('<script>alert(1)</script>Ferry <b>late</b>')).toBe('Ferry <b>late</b>');
    expect(tidyLine('When to use <script> and <div>')).toBe('When to use <script> and <div>');
  });

  it('is one line without marks that turn the sentence around', () => {
    expect(tidyLine(' Ana\n\u202eBrandt\u202c ')).toBe('Ana Brandt');
    expect(tidyLine('<script>x</script>')).toBeNull();
    expect(tidyLine('')).toBeNull();
    expect(tidyLine(undefined)).toBeNull();
  });
});
