import { earliest } from '@/lib/kit/earliest';
import type { FrontDocument, Pin, Slot, SlotLayout, Source } from './front';

/** A published story that may fill a slot. */
export interface Candidate {
  storyId: string;
  /** Whether it has a lead picture. */
  pictured: boolean;
}

/** What slots may be filled from: published stories, newest first, by `sourceName`; and which pins are published. */
export interface Candidates {
  bySource: ReadonlyMap<string, readonly Candidate[]>;
  published: ReadonlySet<string>;
}

/** A story in a slot: with its pin where somebody put it there. */
export interface FilledPlace {
  storyId: string;
  pin: Pin | null;
}

export interface FilledSlot {
  slot: Slot;
  places: FilledPlace[];
}

export interface FilledFront {
  slots: FilledSlot[];
  /** When the next pin ends (ISO); null when none does. */
  until: string | null;
  /** Sources that filled something, or would have if they held more. */
  sources: Source[];
  /** Stories that are pinned and not published at present: their slot takes them up as soon as they are. */
  awaited: string[];
}

/** One name for one source. */
export function sourceName(source: Source): string {
  switch (source.from) {
    case 'section':
      return `section:${source.sectionId}`;
    case 'kind':
      return `kind:${source.kind}`;
    default:
      return source.from;
  }
}

/** The pins of a slot that hold at `at` (ms). */
export function pinsAt({ pins }: Slot, at: number): Pin[] {
  return pins.filter(({ until }) => until === null || Date.parse(until) > at);
}

/** Sources that a front needs at `at`, and how many stories of each: enough to leave out what stands elsewhere on it. */
export function wantedSources({ slots }: FrontDocument, at: Date): { source: Source; count: number }[] {
  const total = slots.reduce((sum, { count }) => sum + count, 0);
  const wanted = slots.flatMap(({ source }) => (source.from === 'nothing' ? [] : [source]));
  const once = new Map(wanted.map((source) => [sourceName(source), source]));
  const pins = slots.reduce((sum, slot) => sum + pinsAt(slot, at.getTime()).length, 0);
  return [...once.values()].map((source) => ({ source, count: total + pins }));
}

/** Layouts that live by their pictures. */
const pictured: ReadonlySet<SlotLayout> = new Set(['lead', 'lead-three', 'picture', 'strip']);
/** How many newer stories such a layout passes over for one with a picture. */
const patience = 8;

/** The first `open` of what is left, newest first; where pictures count, those that have one. */
function choose(layout: SlotLayout, left: readonly Candidate[], open: number): string[] {
  const near = pictured.has(layout) ? left.slice(0, open + patience) : [];
  const first = near.filter((candidate) => candidate.pictured).slice(0, open);
  const chosen = [...first, ...left.filter((candidate) => !first.includes(candidate))].slice(0, open);
  return chosen.map(({ storyId }) => storyId);
}

/**
 * Gives every slot of a front its stories at `at`: first those that were put there, as long as their pins hold and they
 * are published, then the newest of its source that stand nowhere else on the front. Slots take their turns from the top;
 * what is pinned anywhere is nobody's filling.
 */
export function fillFront(
  { slots }: FrontDocument,
  { bySource, published }: Candidates,
  at: Date,
): FilledFront {
  const held = slots.map((slot) => pinsAt(slot, at.getTime()));
  const shown = new Set(held.flat().map(({ storyId }) => storyId));
  const sources = new Map<string, Source>();
  const filled = slots.map((slot, i) => {
    const pins = (held[i] ?? []).filter(({ storyId }) => published.has(storyId)).slice(0, slot.count);
    const open = slot.count - pins.length;
    if (open > 0 && slot.source.from !== 'nothing') sources.set(sourceName(slot.source), slot.source);
    const left = (bySource.get(sourceName(slot.source)) ?? []).filter(({ storyId }) => !shown.has(storyId));
    const filling = choose(slot.layout, left, open);
    for (const id of filling) shown.add(id);
    const places = [
      ...pins.map((pin): FilledPlace => ({ storyId: pin.storyId, pin })),
      ...filling.map((storyId): FilledPlace => ({ storyId, pin: null })),
    ];
    return { slot, places };
  });
  return {
    slots: filled,
    until: earliest(held.flat().map(({ until }) => until)),
    sources: [...sources.values()],
    awaited: held.flat().flatMap(({ storyId }) => (published.has(storyId) ? [] : [storyId])),
  };
}
