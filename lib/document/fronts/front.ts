import * as z from 'zod/mini';
import { storyKinds } from '../shapes/story-fields';

/**
 * How a slot shows its stories: `lead`, one at the largest size; `lead-three`, the same with three below; `picture`, one
 * under a picture across the page; `strip`, side by side; `river`, a column of rows, newest on top; `band`, a large one
 * with others beside it; `headlines`, words alone; `opinion`, by the names of who writes; `live`, what is going on.
 */
export const slotLayouts = [
  'lead',
  'lead-three',
  'picture',
  'strip',
  'river',
  'band',
  'headlines',
  'opinion',
  'live',
] as const;
export type SlotLayout = (typeof slotLayouts)[number];

/** How many stories a layout shows: at least, at most, and unless somebody says otherwise. */
export const layoutSizes: Readonly<Record<SlotLayout, { min: number; max: number; usual: number }>> = {
  lead: { min: 1, max: 1, usual: 1 },
  'lead-three': { min: 2, max: 4, usual: 4 },
  picture: { min: 1, max: 1, usual: 1 },
  strip: { min: 2, max: 4, usual: 4 },
  river: { min: 1, max: 12, usual: 5 },
  band: { min: 1, max: 6, usual: 4 },
  headlines: { min: 2, max: 12, usual: 4 },
  opinion: { min: 1, max: 4, usual: 3 },
  live: { min: 1, max: 4, usual: 2 },
};

/** How much one front may hold. */
export const frontLimits = { slots: 30, stories: 80, headline: 300, title: 80 } as const;

const line = (max: number) => z.string().check(z.maxLength(max));

/** A story that somebody put into a slot. */
const pinSchema = z.strictObject({
  storyId: z.uuid(),
  /** ISO instant from which on the slot no longer holds it; null for as long as it is published. */
  until: z.nullable(z.iso.datetime()),
  /** In place of the story's own here; empty for its own. */
  headline: line(frontLimits.headline),
  /** `own`: the story's lead; `none`: words alone; else one of the pictures that the story shows. */
  picture: z.union([z.enum(['own', 'none']), z.uuid()]),
});
export type Pin = z.infer<typeof pinSchema>;

/** Where a slot takes the stories from that nobody put there: the newest of the front, of a section, of a kind, or what is live. */
const sourceSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('latest') }),
  z.strictObject({ from: z.literal('section'), sectionId: z.uuid() }),
  z.strictObject({ from: z.literal('kind'), kind: z.enum(storyKinds) }),
  z.strictObject({ from: z.literal('live') }),
  z.strictObject({ from: z.literal('nothing') }),
]);
export type Source = z.infer<typeof sourceSchema>;

const slotSchema = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z0-9]{1,20}$/)),
    layout: z.enum(slotLayouts),
    /** Stands above the slot; empty for none, or for the name of the section that fills it. */
    title: line(frontLimits.title),
    source: sourceSchema,
    /** How many stories it shows. */
    count: z.int(),
    pins: z.array(pinSchema),
  })
  .check(
    z.refine(({ layout, count }) => count >= layoutSizes[layout].min && count <= layoutSizes[layout].max),
    z.refine(({ count, pins }) => pins.length <= count),
  );
export type Slot = z.infer<typeof slotSchema>;

/** A front as editors compose it: its slots from the top. */
export const frontSchema = z
  .strictObject({ slots: z.array(slotSchema).check(z.maxLength(frontLimits.slots)) })
  .check(
    z.refine(({ slots }) => new Set(slots.map(({ id }) => id)).size === slots.length),
    z.refine(({ slots }) => slots.reduce((sum, { count }) => sum + count, 0) <= frontLimits.stories),
    z.refine(({ slots }) => {
      const ids = slots.flatMap(({ pins }) => pins.map(({ storyId }) => storyId));
      return new Set(ids).size === ids.length;
    }),
  );
export type FrontDocument = z.infer<typeof frontSchema>;

/** A front's name: the site's own, or the id of the section that it is of. */
export type FrontKey = string;
export const siteFront = 'site';

export const frontKeySchema = z.union([z.literal(siteFront), z.uuid()]);

/** What fills a layout unless somebody says otherwise. */
function usualSource(layout: SlotLayout): Source {
  if (layout === 'live') return { from: 'live' };
  return layout === 'opinion' ? { from: 'kind', kind: 'opinion' } : { from: 'latest' };
}

/** A slot as it is put on a front. */
export function newSlot(id: string, layout: SlotLayout, source: Source = usualSource(layout)): Slot {
  return { id, layout, title: '', source, count: layoutSizes[layout].usual, pins: [] };
}

/** A story as it is put into a slot. */
export const newPin = (storyId: string): Pin => ({ storyId, until: null, headline: '', picture: 'own' });

/** So that a front of many sections stays within its limits. */
const mostBands = 16;

/** A front that nobody has composed: what is new, and on the site's own what is new by section. */
export function usualFront(key: FrontKey, sectionIds: readonly string[]): FrontDocument {
  if (key !== siteFront) return { slots: [newSlot('top', 'lead-three')] };
  const bands = sectionIds.map((sectionId, i) => newSlot(`s${i}`, 'band', { from: 'section', sectionId }));
  const top = [newSlot('top', 'lead'), newSlot('strip', 'strip'), newSlot('latest', 'headlines')];
  return { slots: [...top, ...bands.slice(0, mostBands)] };
}
