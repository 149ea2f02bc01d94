import type { Block } from './block';
import type { Finding, FindingCode } from './finding';
import type { Refs } from './refs';
import type { Override } from './shapes/override';
import type { StoryDocument } from './story-document';

/** What findings are about: the fields by name, the blocks, and what both show from outside. */
export interface Judged {
  fields: object;
  document: StoryDocument;
  refs: Refs;
}

/**
 * What nobody can pass over: without a headline or a section there is no address, two stories can't share one, a photo that is gone can't be
 * shown, nor can one that must not be, and that nobody is to be named for one is decided on the photo itself.
 */
const firm: ReadonlySet<FindingCode> = new Set([
  'headline-missing',
  'section-missing',
  'slug-taken',
  'photo-gone',
  'photo-credit-missing',
  'photo-rights-denied',
  'photo-rights-ended',
  'photo-rights-not-begun',
]);

/** Whether the finding may stand when the right person says so. */
export function canBeOverridden({ code }: Finding): boolean {
  return !firm.has(code);
}

/** The place of a finding as one string: `block:<id>`, `field:<name>`, or nothing for the whole. */
export function placeOf({ blockId, field }: Finding): string {
  if (blockId) return `block:${blockId}`;
  return field ? `field:${field}` : '';
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The photos that a value names at any depth. */
function photosIn(value: unknown, refs: Refs): unknown[] {
  if (typeof value === 'string') {
    const photo = refs.photos.get(value);
    if (!photo) return [];
    const { alt, caption, credit, creditStatus, width, rights, sourceType } = photo;
    return [{ alt, caption, credit, creditStatus, width, rights: rights?.state, sourceType }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => photosIn(inner, refs));
}

/** A block by its id, also inside a container. Of an unknown kind `blocks` may be anything. */
function blockAt(blocks: readonly unknown[], blockId: string): unknown {
  for (const block of blocks as readonly (Partial<Block> | null)[]) {
    if (block?.id === blockId) return block;
    const inside = Array.isArray(block?.blocks) ? blockAt(block.blocks, blockId) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

/**
 * What a finding judged, as JSON with sorted keys: its block or field as it stands, with the facts of the photos in
 * it. Equal strings mean that nothing about it has changed.
 */
export function judgedOf({ blockId, field }: Finding, { fields, document, refs }: Judged): string {
  const whole = field ? (fields as Record<string, unknown>)[field] : document.blocks;
  const value = blockId ? blockAt(document.blocks, blockId) : whole;
  const photos = photosIn(value, refs);
  return JSON.stringify(photos.length > 0 ? { value, photos } : { value }, sorted);
}

/** The decision that covers a finding as things stand, if there is one. */
function overrideOf(finding: Finding, judged: Judged, overrides: readonly Override[]): Override | undefined {
  const place = placeOf(finding);
  return overrides.find(
    (override) =>
      override.code === finding.code &&
      override.place === place &&
      override.level === finding.level &&
      override.judged === judgedOf(finding, judged),
  );
}

/** Parts findings into those that still ask and those that somebody has passed over. */
export function partFindings(
  findings: readonly Finding[],
  judged: Judged,
  overrides: readonly Override[],
): { open: Finding[]; overridden: { finding: Finding; override: Override }[] } {
  const open: Finding[] = [];
  const overridden: { finding: Finding; override: Override }[] = [];
  for (const finding of findings) {
    const override = canBeOverridden(finding) ? overrideOf(finding, judged, overrides) : undefined;
    if (override) overridden.push({ finding, override });
    else open.push(finding);
  }
  return { open, overridden };
}
