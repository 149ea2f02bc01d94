import type { DragEvent } from 'react';

// What is dragged is named by a type of ours, so that nothing else from the desktop or another page can be dropped.
const typeOf = (what: Dragged) => `application/x-dateline-${what}`;

export type Dragged = 'story' | 'slot' | 'section';

/** Begins to drag something. */
export function startDrag(event: DragEvent, what: Dragged, id: string): void {
  event.dataTransfer.setData(typeOf(what), id);
  event.dataTransfer.effectAllowed = 'move';
  event.stopPropagation();
}

/** Whether something of that kind is over the place. */
export function isDragged(event: DragEvent, what: Dragged): boolean {
  return event.dataTransfer.types.includes(typeOf(what));
}

/** The id of what was dropped. */
export function droppedId(event: DragEvent, what: Dragged): string {
  return event.dataTransfer.getData(typeOf(what));
}

/** Between which children of a list the pointer is: the index of the one that it stands before. */
export function indexUnder(event: DragEvent, list: Element): number {
  const middles = Array.from(list.children, (child) => {
    const { top, height } = child.getBoundingClientRect();
    return top + height / 2;
  });
  const below = middles.findIndex((middle) => event.clientY < middle);
  return below < 0 ? middles.length : below;
}
