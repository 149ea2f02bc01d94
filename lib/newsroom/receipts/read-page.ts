import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What a page says to whoever reads its source. */
export interface ReadPage {
  /** Of `<link rel="canonical">`; empty for none. */
  canonical: string;
  /** What stands in each `application/ld+json`: parsed, or null where it can't be. */
  data: unknown[];
  /** Its words, spaces evened out. */
  text: string;
}

type Node = Root | RootContent | ElementContent;

const silent = new Set(['script', 'style', 'template']);

function relations({ properties }: Element): string[] {
  return Array.isArray(properties.rel) ? properties.rel.map(String) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const wordsIn = (node: Element) =>
  node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** Reads a page as a crawler does. */
export function readPage(html: string): ReadPage {
  const page: ReadPage = { canonical: '', data: [], text: '' };
  const words: string[] = [];
  const walk = (node: Node) => {
    if (node.type === 'text') words.push(node.value);
    if (node.type === 'element') {
      const { tagName, properties } = node;
      if (tagName === 'link' && relations(node).includes('canonical'))
        page.canonical = String(properties.href);
      if (tagName === 'script' && properties.type === 'application/ld+json')
        page.data.push(parsed(wordsIn(node)));
      if (silent.has(tagName)) return;
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromHtml(html));
  page.text = evenSpaces(words.join(''));
  return page;
}

/** Words to compare: whitespace of every kind is one space. */
export function evenSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
