/** One save as it is sent: made whole before the network, so that it can be sent again, or kept in the journal, as it is. */
export interface Save<C> {
  saveId: string;
  baseVersion: number;
  content: C;
}

/** A save as the journal keeps it: with the stored content that it was made from, to compare and to merge by. */
export interface KeptSave<C> extends Save<C> {
  base: C;
}

/** What somebody else stored meanwhile. */
export interface Theirs<C> {
  version: number;
  content: C;
  savedBy: string;
  savedAt: string;
}

/**
 * What became of a save. `lost`: no answer, it may or may not be stored. `signed-out`: it isn't, and the same save
 * will be taken after signing in. `refused`: it can't be stored as it is. `conflict`: somebody else was first.
 */
export type SaveOutcome<C> =
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'lost' | 'signed-out' | 'refused'; sentence: string }
  | { kind: 'conflict'; theirs: Theirs<C> };

export type SaveState<C> =
  | { kind: 'saved'; savedAt: string | null }
  /** Written and not stored yet, or on its way. */
  | { kind: 'saving' }
  | { kind: 'failing'; why: 'lost' | 'signed-out' | 'refused'; sentence: string }
  /** `base` is what both began with. */
  | { kind: 'conflict'; base: C; theirs: Theirs<C> };
