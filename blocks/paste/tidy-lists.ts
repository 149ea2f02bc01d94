import type { Element, ElementContent } from 'hast';
import { type FlatItem, nestItems } from './nest-items';
import { attribute, classesOf, element, isElement, rewrite, rewriteSiblings, textOf } from './tree';

type List = Element & { tagName: 'ul' | 'ol' };

const isList = (node: ElementContent | undefined): node is List =>
  isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol');
const isBlank = (node: ElementContent) => node.type === 'text' && node.value.trim() === '';
const wrappers = new Set(['div', 'section', 'article', 'span', 'center']);

const holdsList = (node: Element): boolean =>
  node.children.some((child) => isList(child) || (isElement(child) && holdsList(child)));

/** What a list may hold is items and lists; items hold their lists directly. Loose words become items of their own. */
function tidy(list: Element): Element {
  const children = unwrapped(list.children, (node) => node.tagName !== 'li').flatMap((node): Element[] => {
    if (isList(node)) return [node];
    if (isElement(node) && node.tagName === 'li') {
      return [{ ...node, children: unwrapped(node.children, () => false) }];
    }
    return textOf([node]).trim() === '' ? [] : [element('li', [node])];
  });
  return { ...list, children };
}

/** The nodes with the wrappers around lists taken away, and those that `also` names. */
function unwrapped(nodes: readonly ElementContent[], also: (node: Element) => boolean): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node) || isList(node) || !wrappers.has(node.tagName)) return [node];
    const around =
      holdsList(node) || (also(node) && node.children.some((c) => isElement(c) && c.tagName === 'li'));
    return around ? unwrapped(node.children, also) : [node];
  });
}

const ownLevel = (item: Element) =>
  Number(attribute(item, 'aria-level') || attribute(item, 'data-aria-level')) || 0;

const tellsLevels = (list: Element): boolean =>
  list.children.some((child) => (isElement(child) && child.tagName === 'li' ? ownLevel(child) > 0 : false));

function flatten(list: Element, depth: number): FlatItem[] {
  const ordered = list.tagName === 'ol';
  return list.children.flatMap((child): FlatItem[] => {
    if (isList(child)) return flatten(child, depth + 1);
    if (!isElement(child)) return [];
    const level = ownLevel(child) || depth;
    const words = child.children.filter((node) => !isList(node));
    const below = child.children.filter(isList).flatMap((nested) => flatten(nested, level + 1));
    return [{ level, ordered, list: '', children: words }, ...below];
  });
}

/** Puts lists together whose items tell their level: Word for the web and Google Docs give every item one. */
function joinByLevel(siblings: readonly ElementContent[]): readonly ElementContent[] {
  if (!siblings.some((node) => isList(node) && tellsLevels(node))) return siblings;
  const made: ElementContent[] = [];
  let items: FlatItem[] = [];
  const flush = () => {
    for (const list of nestItems(items)) made.push(list);
    items = [];
  };
  for (const node of siblings) {
    if (isList(node) && tellsLevels(node)) items = items.concat(flatten(node, 1));
    else if (items.length === 0 || !isBlank(node)) {
      flush();
      made.push(node);
    }
  }
  flush();
  return made;
}

const isContainerOfOne = (node: Element) =>
  classesOf(node).includes('ListContainerWrapper') || classesOf(node).includes('OutlineGroup');

/** Makes plain lists of whatever other editors call one, so that every word of them is an item's. */
export function tidyLists(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const bare = rewrite(nodes, (node) => (isContainerOfOne(node) ? node.children : null));
  const tidied = rewrite(bare, (node) => (isList(node) ? [tidy(node)] : null));
  return rewriteSiblings(tidied, (siblings, parent) =>
    isList(parent ?? undefined) ? siblings : joinByLevel(siblings),
  );
}
