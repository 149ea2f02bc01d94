import type { Element, ElementContent } from 'hast';
import { dropLeading } from './drop-leading';
import { type FlatItem, nestItems } from './nest-items';
import { classesOf, isElement, rewriteSiblings, styleOf, textOf } from './tree';

// Symbol fonts put their bullets into Unicode's private area; "o" is Word's bullet of the second level.
const bullet = /^[\s\u00a0]*(?:[·•◦▪‣–—-]|[o§ØüvqàÀ](?=[\s\u00a0]{2})|[\uf000-\uf0ff])[\s\u00a0]+/u;
const number = /^[\s\u00a0]*\(?(?:(?:\d{1,3}\.)*\d{1,3}|[a-z]|[ivxlc]{1,6})[.)][\s\u00a0]+/i;
const listClass = /^Mso(List(Paragraph|Bullet|Number)?)(CxSp(First|Middle|Last))?\d?$/i;

const rawStyle = ({ properties }: Element) => (typeof properties.style === 'string' ? properties.style : '');

const isMarker = (node: Element) => /mso-list:\s*ignore/i.test(rawStyle(node));

function findMarker(nodes: readonly ElementContent[]): Element | null {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = isMarker(node) ? node : findMarker(node.children);
    if (found) return found;
  }
  return null;
}

const without = (nodes: readonly ElementContent[], marker: Element): ElementContent[] =>
  nodes
    .filter((node) => node !== marker)
    .map((node) => (isElement(node) ? { ...node, children: without(node.children, marker) } : node));

/** The level that indentation tells, half an inch each, where Word's own word for it was cleaned away. */
function levelByIndent(paragraph: Element): number {
  const margin = /^([\d.]+)(in|pt|cm)$/.exec(styleOf(paragraph).get('margin-left') ?? '');
  if (!margin) return 1;
  const inches = Number(margin[1]) / ({ in: 1, pt: 72, cm: 2.54 }[margin[2] ?? 'in'] ?? 1);
  return Math.min(Math.max(1, Math.round(inches * 2)), 9);
}

const isOrdered = (marker: string) => /[\p{L}\p{N}][.)]?$/u.test(marker) && !/^[o§Øüvq]$/u.test(marker);

function itemOf(paragraph: Element): FlatItem | null {
  const told = /mso-list:\s*(l\d+)\s+level(\d)\s+(lfo\d+)/i.exec(rawStyle(paragraph));
  const named = classesOf(paragraph).some((name) => listClass.test(name));
  if (paragraph.tagName !== 'p' || !(told || named)) return null;
  const level = told ? Number(told[2]) : levelByIndent(paragraph);
  const list = told ? `${told[1]} ${told[3]}` : '';
  const marker = findMarker(paragraph.children);
  if (marker) {
    const ordered = isOrdered(textOf(marker.children).replace(/[\s\u00a0]+/g, ''));
    return { level, list, ordered, children: without(paragraph.children, marker) };
  }
  const text = textOf(paragraph.children);
  const leading = bullet.exec(text) ?? number.exec(text);
  // A paragraph of the list's style without a mark goes on with the item above it.
  if (!leading) return null;
  const ordered = isOrdered(leading[0].replace(/[\s\u00a0]+/g, ''));
  return { level, list, ordered, children: dropLeading(paragraph.children, leading[0].length) };
}

/**
 * Lists out of Word's list paragraphs: `MsoListParagraph` with a bullet or number written out in front and the level
 * in `mso-list:l0 level1 lfo1`.
 */
export function wordLists(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return rewriteSiblings(nodes, (siblings) => {
    const made: ElementContent[] = [];
    if (!siblings.some((node) => isElement(node) && itemOf(node))) return siblings;
    let items: FlatItem[] = [];
    const flush = () => {
      for (const list of nestItems(items)) made.push(list);
      items = [];
    };
    for (const node of siblings) {
      const item = isElement(node) ? itemOf(node) : null;
      if (item) items.push(item);
      else if (items.length > 0 && node.type === 'text' && node.value.trim() === '') continue;
      else {
        flush();
        made.push(node);
      }
    }
    flush();
    return made;
  });
}
