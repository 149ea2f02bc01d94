import {
  type FrontDocument,
  frontLimits,
  layoutSizes,
  newPin,
  newSlot,
  type Pin,
  type Slot,
  type SlotLayout,
} from '@/lib/document/fronts/front';

// What editors do to a front, each as a pure function: what isn't possible leaves it as it is.

const withSlot = (front: FrontDocument, id: string, change: (slot: Slot) => Slot): FrontDocument => ({
  slots: front.slots.map((slot) => (slot.id === id ? change(slot) : slot)),
});

/** As many stories as the layout can show and there is room for. */
const clamp = (count: number, layout: SlotLayout, room: number) =>
  Math.min(layoutSizes[layout].max, room, Math.max(layoutSizes[layout].min, count));

/** How many stories more a front may show, or as many as one of its slots may. */
export function roomFor({ slots }: FrontDocument, slotId = ''): number {
  const others = slots.filter(({ id }) => id !== slotId);
  return frontLimits.stories - others.reduce((sum, { count }) => sum + count, 0);
}

/** Whether there is room for another slot of this layout. */
export function canAdd(front: FrontDocument, layout: SlotLayout): boolean {
  return front.slots.length < frontLimits.slots && layoutSizes[layout].min <= roomFor(front);
}

/** Puts a new slot at `index`: of the usual size, or as large as there is room. */
export function addSlot(front: FrontDocument, index: number, id: string, layout: SlotLayout): FrontDocument {
  if (!canAdd(front, layout)) return front;
  const slot = newSlot(id, layout);
  const count = clamp(slot.count, layout, roomFor(front));
  return { slots: front.slots.toSpliced(index, 0, { ...slot, count }) };
}

export function removeSlot(front: FrontDocument, id: string): FrontDocument {
  return { slots: front.slots.filter((slot) => slot.id !== id) };
}

/** Moves a slot so that it stands before what is now at `index`. */
export function moveSlot(front: FrontDocument, id: string, index: number): FrontDocument {
  const from = front.slots.findIndex((slot) => slot.id === id);
  const slot = front.slots[from];
  if (!slot) return front;
  const to = index > from ? index - 1 : index;
  return { slots: front.slots.toSpliced(from, 1).toSpliced(Math.max(0, to), 0, slot) };
}

/**
 * Changes how a slot looks and what fills it. As many stories as its layout can show and the front has room for; of more
 * pins the first ones stay.
 */
export function changeSlot(
  front: FrontDocument,
  id: string,
  change: Partial<Pick<Slot, 'layout' | 'title' | 'source' | 'count'>>,
): FrontDocument {
  const room = roomFor(front, id);
  if (change.layout && layoutSizes[change.layout].min > room) return front;
  return withSlot(front, id, (slot) => {
    const next = { ...slot, ...change };
    const wanted = change.layout && !change.count ? Math.max(next.count, slot.pins.length) : next.count;
    const count = clamp(
      Math.max(wanted, Math.min(slot.pins.length, layoutSizes[next.layout].max)),
      next.layout,
      room,
    );
    return { ...next, count, pins: next.pins.slice(0, count) };
  });
}

function take(front: FrontDocument, storyId: string): { front: FrontDocument; pin: Pin | null } {
  let pin: Pin | null = null;
  const slots = front.slots.map((slot) => {
    const found = slot.pins.find((one) => one.storyId === storyId);
    if (!found) return slot;
    pin = found;
    return { ...slot, pins: slot.pins.filter((one) => one !== found) };
  });
  return { front: { slots }, pin };
}

/**
 * Puts a story into a slot, before the pin that is now at `index`, wherever it was before; what it was given there it
 * keeps. A slot that is full grows by one where its layout and the front allow, else its last pin goes.
 */
export function pinStory(
  front: FrontDocument,
  storyId: string,
  slotId: string,
  index: number,
): FrontDocument {
  const target = front.slots.find((slot) => slot.id === slotId);
  if (!target) return front;
  const from = target.pins.findIndex((pin) => pin.storyId === storyId);
  const taken = take(front, storyId);
  const to = from >= 0 && from < index ? index - 1 : index;
  return withSlot(taken.front, slotId, (slot) => {
    const at = Math.min(to, slot.pins.length);
    const pins = slot.pins.toSpliced(at, 0, taken.pin ?? newPin(storyId));
    const count = clamp(Math.max(slot.count, pins.length), slot.layout, roomFor(front, slotId));
    return { ...slot, count, pins: pins.slice(0, count) };
  });
}

/** The story that lost its place to another one, between two states of a front; null for none. */
export function madeRoom(before: FrontDocument, after: FrontDocument): string | null {
  const pinned = ({ slots }: FrontDocument) =>
    slots.flatMap(({ pins }) => pins.map(({ storyId }) => storyId));
  const left = new Set(pinned(after));
  return pinned(before).find((storyId) => !left.has(storyId)) ?? null;
}

/** Leaves a story's place to be filled by itself. */
export function unpinStory(front: FrontDocument, storyId: string): FrontDocument {
  return take(front, storyId).front;
}

/** Moves a pin by one, also over the edge of its slot into the next one. */
export function stepPin(front: FrontDocument, storyId: string, step: -1 | 1): FrontDocument {
  const at = front.slots.findIndex((slot) => slot.pins.some((pin) => pin.storyId === storyId));
  const slot = front.slots[at];
  if (!slot) return front;
  const index = slot.pins.findIndex((pin) => pin.storyId === storyId);
  if (step === -1 && index > 0) return pinStory(front, storyId, slot.id, index - 1);
  if (step === 1 && index < slot.pins.length - 1) return pinStory(front, storyId, slot.id, index + 2);
  const next = front.slots[at + step];
  if (!next) return front;
  const room = layoutSizes[next.layout].max;
  return pinStory(front, storyId, next.id, step === 1 ? 0 : Math.min(next.pins.length, room - 1));
}

/** Changes what a story is given on this front. */
export function changePin(
  front: FrontDocument,
  storyId: string,
  change: Partial<Omit<Pin, 'storyId'>>,
): FrontDocument {
  return {
    slots: front.slots.map((slot) => ({
      ...slot,
      pins: slot.pins.map((pin) => (pin.storyId === storyId ? { ...pin, ...change } : pin)),
    })),
  };
}

const typed = ['title', 'count', 'headline', 'until'] as const;

/** Which field a change of a slot or a pin is typed into, by its id; empty for what is chosen. */
export function typedField(id: string, change: object): string {
  const field = typed.find((name) => name in change);
  return field ? `${field} ${id}` : '';
}
