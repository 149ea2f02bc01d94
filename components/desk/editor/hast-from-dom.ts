import type { ElementContent, Element as HastElement, Properties, Root } from 'hast';
import { limitNesting } from '@/blocks/limit-nesting';

const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function properties(element: Element): Properties {
  const found: Properties = {};
  for (const { name, value } of element.attributes) {
    if (name === 'class') found.className = value.split(/\s+/).filter(Boolean);
    else if (name.startsWith('data-')) found[camelCase(name)] = value;
    else found[name] = value;
  }
  return found;
}

function children(parent: ParentNode): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) nodes.push({ type: 'text', value: node.nodeValue ?? '' });
    else if (node instanceof Element) nodes.push(toHast(node));
  }
  return nodes;
}

function toHast(element: Element): HastElement {
  return {
    type: 'element',
    tagName: element.localName,
    properties: properties(element),
    children: children(element),
  };
}

/**
 * An HTML text as the tree that block definitions read, by the browser's own parser: in the document it makes nothing
 * runs, loads or is shown.
 */
export function hastFromHtml(html: string): Root {
  const parsed = new DOMParser().parseFromString(limitNesting(html), 'text/html');
  return { type: 'root', children: children(parsed.body) };
}
