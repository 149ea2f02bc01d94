import type { Element, ElementContent } from 'hast';
import { attribute, classesOf, isBlankText, isElement, rewrite, styleOf, textOf } from './tree';

const tag = /^h([1-6])$/;

/** The level that another program gives a paragraph by its own means; 0 for none. */
function toldLevel(node: Element): number {
  if (attribute(node, 'role') === 'heading') return Number(attribute(node, 'aria-level')) || 2;
  if (node.tagName !== 'p') return 0;
  const classes = classesOf(node);
  if (classes.includes('MsoTitle')) return 1;
  const numbered = classes.map((name) => /^MsoHeading([1-9])$/.exec(name)?.[1]).find(Boolean);
  return Number(numbered ?? styleOf(node).get('mso-outline-level') ?? 0) || 0;
}

function countTop(nodes: readonly ElementContent[]): number {
  return nodes.reduce((count, node) => {
    if (!isElement(node)) return count;
    if (node.tagName === 'h1') return count + (textOf(node.children).trim() ? 1 : 0);
    return count + countTop(node.children);
  }, 0);
}

/**
 * Headings as headings, whoever made them. The story's headline is the page's only h1: where a text uses h1 for its
 * sections every level moves down by one, so that what was below them stays below; a single h1 is the text's title.
 */
export function tidyHeadings(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const named = rewrite(nodes, (node) => {
    const level = tag.test(node.tagName) ? 0 : toldLevel(node);
    // Word counts body text as level 10.
    return level > 0 && level < 10 ? [{ ...node, tagName: `h${Math.min(level, 6)}` }] : null;
  });
  const shift = countTop(named) > 1 ? 1 : 0;
  return rewrite(named, (node) => {
    const level = Number(tag.exec(node.tagName)?.[1] ?? 0);
    if (level === 0) return null;
    if (isBlankText(node.children)) return node.children;
    return [{ ...node, tagName: `h${Math.min(Math.max(level + shift, 2), 4)}` }];
  });
}
