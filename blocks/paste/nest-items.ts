import type { Element, ElementContent } from 'hast';
import { element } from './tree';

/** An item of a list whose nesting is told by numbers and not by elements. */
export interface FlatItem {
  /** 1 is the outermost. */
  level: number;
  ordered: boolean;
  /** Which of the original's lists it belongs to, where the original tells. */
  list: string;
  children: ElementContent[];
}

interface Open {
  level: number;
  list: string;
  element: Element;
}

const open = (item: FlatItem): Open => ({
  level: item.level,
  list: item.list,
  element: element(item.ordered ? 'ol' : 'ul', []),
});

/**
 * Lists in lists out of items in a row. An outermost item of another kind, or of another of the original's lists,
 * begins a new list.
 */
export function nestItems(items: readonly FlatItem[]): Element[] {
  const lists: Element[] = [];
  let stack: Open[] = [];
  for (const item of items) {
    while (stack.length > 1 && (stack.at(-1)?.level ?? 0) > item.level) stack.pop();
    let top = stack.at(-1);
    const outermost = stack.length === 1 && top && item.level <= top.level;
    const another = top && (top.element.tagName !== (item.ordered ? 'ol' : 'ul') || top.list !== item.list);
    if (!top || (outermost && another)) {
      top = open(item);
      stack = [top];
      lists.push(top.element);
    } else if (item.level > top.level) {
      const below = open(item);
      const parent = top.element.children.at(-1);
      if (parent?.type === 'element') parent.children.push(below.element);
      stack.push(below);
      top = below;
    } else if (outermost) top.level = item.level;
    top.element.children.push(element('li', [...item.children]));
  }
  return lists;
}
