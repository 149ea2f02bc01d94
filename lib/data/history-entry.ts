import {
  type ChangeEntry,
  type HistoryEntry,
  storyDifferenceSchema,
} from '@/lib/document/shapes/story-change';
import { updateKinds } from '@/lib/document/shapes/update-kind';
import type { HistoryShows } from '@/lib/document/story-style';
import type { Cursor } from './cursor';
import type { Prisma } from './prisma/client';

/** Of a list ordered by time and id, newest first: what stands below a place. */
export function below(cursor: Cursor | null) {
  return cursor ? { at: { lte: cursor.at }, OR: [{ at: { lt: cursor.at } }, { id: { lt: cursor.id } }] } : {};
}

export const newestFirst = [
  { at: 'desc' },
  { id: 'desc' },
] satisfies Prisma.StoryChangeOrderByWithRelationInput[];

export const changeSelect = {
  id: true,
  kind: true,
  at: true,
  substantive: true,
  difference: true,
  closed: true,
  hiddenReason: true,
  update: { select: { id: true, kind: true, publishedHeadline: true } },
} satisfies Prisma.StoryChangeSelect;

type ChangeRow = Prisma.StoryChangeGetPayload<{ select: typeof changeSelect }>;

/** A change as far as readers are shown what it was. */
export function toChangeEntry(row: ChangeRow, shows: HistoryShows): ChangeEntry {
  const { id, kind, substantive, closed, hiddenReason: hidden } = row;
  const whole = storyDifferenceSchema.nullable().parse(row.difference);
  const { headline } = whole?.fields ?? {};
  const shown = {
    times: null,
    headlines: whole && headline ? { ...whole, fields: { headline }, text: [], cut: false } : null,
    words: whole,
  };
  return {
    kind,
    id,
    at: row.at.toISOString(),
    update: row.update && named(row.update),
    substantive,
    parts: hidden === null ? (whole?.parts ?? []) : [],
    difference: closed || hidden !== null ? null : shown[shows],
    hidden,
  };
}

export const updateEntrySelect = {
  id: true,
  kind: true,
  publishedAt: true,
  publishedHeadline: true,
} satisfies Prisma.UpdateSelect;

/** An update by its name; null for a post of live coverage. */
function named({ id, kind, publishedHeadline: headline }: NonNullable<ChangeRow['update']>) {
  const known = updateKinds.find((other) => other === kind);
  return known ? { id, kind: known, headline } : null;
}

/** An update that readers see, as its story's history leads to it; nothing for a post of live coverage. */
export function toUpdateEntry(
  row: Prisma.UpdateGetPayload<{ select: typeof updateEntrySelect }>,
): HistoryEntry[] {
  const { publishedAt } = row;
  const update = named(row);
  return update && publishedAt ? [{ ...update, at: publishedAt.toISOString() }] : [];
}

/** Two lists of one history in one, newest first. */
export function inOrder(entries: HistoryEntry[]): HistoryEntry[] {
  return entries.sort((a, b) => b.at.localeCompare(a.at) || (a.id < b.id ? 1 : -1));
}
