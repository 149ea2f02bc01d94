import type { DragEvent } from 'react';

// What is dragged is named by a type of ours, so that nothing else from the desktop or another page can be dropped.
const storyType = 'application/x-dateline-story';
const slotType = 'application/x-dateline-slot';

export type Dragged = 'story' | 'slot';

/** Begins to drag a story or a slot. */
export function startDrag(event: DragEvent, what: Dragged, id: string): void {
  event.dataTransfer.setData(what === 'story' ? storyType : slotType, id);
  event.dataTransfer.effectAllowed = 'move';
  event.stopPropagation();
}

/** Whether something of that kind is over the place. */
export function isDragged(event: DragEvent, what: Dragged): boolean {
  return event.dataTransfer.types.includes(what === 'story' ? storyType : slotType);
}

/** The id of what was dropped. */
export function droppedId(event: DragEvent, what: Dragged): string {
  return event.dataTransfer.getData(what === 'story' ? storyType : slotType);
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
