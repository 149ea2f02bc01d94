import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { plainText } from './rich-text';
import { richTextToHtml } from './rich-text-html';
import { anyRichText } from './test-support/arbitrary-rich-text';

const allowed = new Set(['strong', 'em', 'code', 'span', 'a', 'br']);

function elementsIn(nodes: ElementContent[]): Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsIn(node.children)] : []));
}

function textIn(nodes: ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      return node.tagName === 'br' ? '\n' : textIn(node.children);
    })
    .join('');
}

describe('richTextToHtml', () => {
  it('nests marks in one order', () => {
    const marks = [{ type: 'italic' as const }, { type: 'link' as const, href: 'https://example.org/?a&b' }];
    expect(richTextToHtml([{ text: 'x < y\nz', marks }]).value).toBe(
      '<a href="https://example.org/?a&amp;b"><em>x &lt; y<br>z</em></a>',
    );
  });

  it('says in which language words are, and which way that is written', () => {
    const marks = [{ type: 'bold' as const }, { type: 'language' as const, lang: 'ar' }];
    expect(richTextToHtml([{ text: 'x', marks }]).value).toBe(
      '<span lang="ar" dir="rtl"><strong>x</strong></span>',
    );
  });

  it('gives a browser the same words, our elements and our links, whatever the words are', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const html = richTextToHtml(text).value;
        const nodes = fromHtml(`<div>.${html}</div>`, { fragment: true }).children as ElementContent[];
        expect(nodes).toHaveLength(1);
        expect(textIn(nodes)).toBe(`.${plainText(text)}`);
        const inner = elementsIn(nodes).slice(1);
        expect(inner.filter((element) => !allowed.has(element.tagName))).toEqual([]);
        const hrefs = new Set(inner.flatMap(({ properties }) => properties.href ?? []));
        const given = text
          .flatMap((span) => span.marks ?? [])
          .flatMap((mark) => ('href' in mark ? mark.href : []));
        for (const href of hrefs) expect(given).toContain(href);
        expect(
          inner
            .flatMap(({ properties }) => Object.keys(properties))
            .every((name) => /^(href|className|lang|dir)$/.test(name)),
        ).toBe(true);
      }),
    );
  });
});
