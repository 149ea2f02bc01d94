import { mergeOrder } from './merge-order';
import { sameJson } from './same-json';

/** A field that both sides changed, each to something else. */
export interface FieldConflict {
  field: string;
  mine: unknown;
  theirs: unknown;
}

/** The parts of a list that is merged part by part: what the parts are told apart by. */
type Key = (part: unknown) => string;

const keyOf: Key = (part) => (typeof part === 'string' ? part : JSON.stringify(part));

function mergeLists(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] {
  const [was, left, right] = [base, mine, theirs].map(
    (list) => new Map(list.map((part) => [keyOf(part), part])),
  );
  const all = new Map([...(left ?? []), ...(right ?? [])]);
  // In both, or put in by one: what was there and is missing on a side was taken out there.
  const stays = [...all.keys()].filter((key) => (left?.has(key) && right?.has(key)) || !was?.has(key));
  const order = mergeOrder(
    [...(was ?? new Map()).keys()],
    mine.map(keyOf),
    theirs.map(keyOf),
    new Set(stays),
  );
  return order.map((key) => all.get(key));
}

/**
 * Merges what two people made of the same set of fields, field by field; lists (tags, bylines) part by part. A field
 * that both changed, each to something else, is a conflict: until somebody chooses, `merged` has mine.
 */
export function mergeFields<F extends object>(
  base: F,
  mine: F,
  theirs: F,
): { merged: F; conflicts: FieldConflict[] } {
  const conflicts: FieldConflict[] = [];
  const entries = Object.keys({ ...theirs, ...mine }).map((field) => {
    const [b, m, t] = [base, mine, theirs].map((fields) => (fields as Record<string, unknown>)[field]);
    if (sameJson(m, t) || sameJson(t, b)) return [field, m];
    if (sameJson(m, b)) return [field, t];
    if (Array.isArray(b) && Array.isArray(m) && Array.isArray(t)) return [field, mergeLists(b, m, t)];
    conflicts.push({ field, mine: m, theirs: t });
    return [field, m];
  });
  return { merged: Object.fromEntries(entries) as F, conflicts };
}
