import type { Element, ElementContent } from 'hast';
import { realAddress } from './real-address';
import { attribute, classesOf, rewrite, textOf } from './tree';

/** Links from a note back to its place in the text: an arrow, or what Markdown and WordPress mark as one. */
function isBackLink(link: Element): boolean {
  const marked = classesOf(link).some((name) => /footnote-?backref|footnote-return/i.test(name));
  // Arrows (↩ ↑ ⏎), perhaps with U+FE0E, which asks for a character and not for a picture.
  const words = textOf(link.children).replaceAll('\ufe0e', '').trim();
  return marked || 'dataFootnoteBackref' in link.properties || /^(?:\u21a9|\u2191|\u23ce|\^)+$/.test(words);
}

/** Links between a note and its number, which lead nowhere in a story. */
function isWithinPage(href: string): boolean {
  return href.startsWith('#') || /#_?(ftn|edn|ftnt|fn|fnref|cite_)(ref|_ref|_note)?[-_:]?\w*$/i.test(href);
}

/** Gives each link the address it really leads to; links that may not be stored leave their words. */
export function tidyLinks(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return rewrite(nodes, (link) => {
    if (link.tagName !== 'a') return null;
    if (isBackLink(link)) return [];
    const href = attribute(link, 'href');
    const address = isWithinPage(href) ? null : realAddress(href);
    const { className } = link.properties;
    return address ? [{ ...link, properties: { className, href: address } }] : link.children;
  });
}
