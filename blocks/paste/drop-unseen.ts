import type { Element, ElementContent } from 'hast';
import { unreadTags } from '@/lib/document/html-reader';
import { attribute, classesOf, hasAttribute, isElement, styleOf } from './tree';

/** Controls and media players: what stands in them is for machines, or is no text of the author's. */
const controls = new Set(
  'audio button canvas datalist input map meter object option progress select textarea video'.split(' '),
);

/** Word's margin comments, which are the newsroom's own business, and passages that were struck out under revision. */
function isUnderRevision(element: Element): boolean {
  if (element.tagName === 'del' || classesOf(element).includes('msocomanchor')) return true;
  const { style } = element.properties;
  return typeof style === 'string' && /mso-element:\s*comment(-list|\b)/i.test(style);
}

function isHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true;
  const style = styleOf(element);
  return (
    style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('mso-hide') === 'all'
  );
}

/** Office's own elements: drawings go; places, dates and document parts (`st1:City`, `w:Sdt`) are words. */
function officeName({ tagName }: Element): 'drawing' | 'words' | null {
  if (!tagName.includes(':')) return tagName === 'xml' ? 'drawing' : null;
  return /^[vm]:/.test(tagName) ? 'drawing' : 'words';
}

/**
 * Leaves out what a reader of the original didn't see: scripts, styles, hidden parts, form controls, comments in the
 * margin, deleted passages.
 */
export function dropUnseen(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (!isElement(node) || unreadTags.has(node.tagName) || controls.has(node.tagName)) return [];
    const office = officeName(node);
    if (office === 'drawing' || isHidden(node) || isUnderRevision(node)) return [];
    const children = dropUnseen(node.children);
    if (office === 'words') return children;
    if (attribute(node, 'aria-hidden') === 'true' && children.every((child) => child.type !== 'text'))
      return [];
    return [{ ...node, children }];
  });
}
