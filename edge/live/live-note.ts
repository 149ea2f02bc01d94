/** What has become of an update of a story, as the transaction that did it notes it (migration `live_notes`). */
export interface LiveNote {
  /** Ids of the story and of the update or live post. */
  story: string;
  update: string;
  /** update, correction …: what the newsroom calls it. */
  kind: string;
  change: 'published' | 'changed' | 'withdrawn';
  /** The address of the story; the update stands there as the element `update-{id}`. */
  path: string;
}

/** The notes up to where this edge begins to hear, and the last one before them that isn't known. */
export interface LivePast {
  notes: { seq: number; note: LiveNote }[];
  floor: number;
  last: number;
}

const changes = new Set(['published', 'changed', 'withdrawn']);

/** Reads a note as it stands in the database; null for what is none. */
export function readLiveNote(value: unknown): LiveNote | null {
  if (typeof value !== 'object' || value === null) return null;
  const { story, update, kind, change, path } = value as Record<string, unknown>;
  const words = [story, update, kind, change, path];
  if (!words.every((word) => typeof word === 'string') || !changes.has(change as string)) return null;
  return value as LiveNote;
}
