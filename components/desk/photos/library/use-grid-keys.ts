'use client';

import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { moveTo, type Selection, selectAll, toggleAt, whereKeyLeads } from './selection';

interface Grid {
  list: RefObject<HTMLUListElement | null>;
  ids: readonly string[];
  selection: Selection;
  select: (next: Selection) => void;
}

/** How many tiles stand in the first row of a grid. */
function columnsOf(list: HTMLElement): number {
  return getComputedStyle(list).gridTemplateColumns.split(' ').length;
}

/**
 * What keys and the pointer do in a grid of photos: arrows move, Space selects, Shift extends, Mod-A takes all, Escape
 * lets go; a click with Mod or Shift selects instead of opening.
 */
export function useGridKeys({ list, ids, selection, select }: Grid) {
  // Only a key moves the focus: a list that changes by itself leaves it where it is.
  const follow = useRef(false);
  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    list.current?.querySelectorAll<HTMLElement>(':scope > li > a')[selection.at]?.focus();
  }, [selection.at, list]);

  function onKeyDown(event: KeyboardEvent) {
    const mod = event.ctrlKey || event.metaKey;
    if (mod && !event.altKey && event.key.toLowerCase() === 'a') select(selectAll(selection, ids));
    else if (mod || event.altKey) return;
    else if (event.key === ' ') select(toggleAt(selection, ids, selection.at));
    else if (event.key === 'Escape' && selection.ids.size > 0) select({ ...selection, ids: new Set() });
    else {
      const columns = list.current ? columnsOf(list.current) : 1;
      const to = whereKeyLeads(event.key, selection.at, columns, ids.length);
      if (to === null) return;
      follow.current = to !== selection.at;
      select(moveTo(selection, ids, to, event.shiftKey));
    }
    event.preventDefault();
  }

  function onClick(event: MouseEvent) {
    const tile = (event.target as Element).closest<HTMLElement>('li[data-photo]');
    const index = ids.indexOf(tile?.dataset.photo ?? '');
    const mod = event.ctrlKey || event.metaKey;
    if (index < 0 || event.button !== 0 || !(mod || event.shiftKey)) return;
    event.preventDefault();
    select(event.shiftKey ? moveTo(selection, ids, index, true) : toggleAt(selection, ids, index));
  }

  /** The focus came by Tab or by a click: the keys act from there on. */
  function onFocus(event: { target: EventTarget }) {
    const tile = (event.target as Element).closest<HTMLElement>('li[data-photo]');
    const index = ids.indexOf(tile?.dataset.photo ?? '');
    if (index >= 0 && index !== selection.at) select({ ...selection, at: index, anchor: index });
  }

  return { onKeyDown, onClick, onFocus };
}
