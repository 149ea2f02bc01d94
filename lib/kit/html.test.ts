import fc from 'fast-check';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { escapeMarkup, Markup, markup } from './html';

// A parser drops or replaces these by its own rules; nothing that we print depends on them.
const printable = fc.string({ unit: 'binary' }).filter((text) => !/[\0\r\ud800-\udfff]/.test(text));

describe('escapeMarkup', () => {
  it('escapes all that can end text or an attribute', () => {
    expect(escapeMarkup(`<a href="x" title='y'>&amp;`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;',
    );
  });

  it('gives a parser the same text back, in content and in either kind of attribute', () => {
    fc.assert(
      fc.property(printable, (text) => {
        const html = `<p title="${escapeMarkup(text)}" lang='${escapeMarkup(text)}'>.${escapeMarkup(text)}</p>`;
        const [p, ...others] = fromHtml(html, { fragment: true }).children as Element[];
        expect(others).toEqual([]);
        expect(p?.properties).toEqual({ title: text, lang: text });
        expect(p?.children).toEqual([expect.objectContaining({ type: 'text', value: `.${text}` })]);
      }),
    );
  });
});

describe('markup', () => {
  it('escapes values and keeps markup', () => {
    expect(markup`<p>${'<b>'}${markup`<i>${'&'}</i>`}${3}</p>`.value).toBe('<p>&lt;b&gt;<i>&amp;</i>3</p>');
  });

  it('joins lists and prints nothing for nothing', () => {
    expect(markup`${['a', [markup`<br>`, '<']]}${null}${undefined}${false}${''}${0}`.value).toBe(
      'a<br>&lt;0',
    );
  });

  it('reads as a string like its value', () => {
    expect(`${new Markup('<hr>')}`).toBe('<hr>');
  });
});
