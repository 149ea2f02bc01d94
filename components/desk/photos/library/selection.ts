/** What is chosen in a list: where one is, where a range began, and which are selected. */
export interface Selection {
  /** Index of the item that the keys act on; -1 in an empty list. */
  at: number;
  /** Where a range with Shift starts. */
  anchor: number;
  ids: ReadonlySet<string>;
}

export const nothingSelected: Selection = { at: 0, anchor: 0, ids: new Set() };

function between(ids: readonly string[], from: number, to: number): string[] {
  return ids.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** Goes to an item, and with `extend` selects everything from the anchor to there instead of the range before. */
export function moveTo(selection: Selection, ids: readonly string[], to: number, extend: boolean): Selection {
  const at = Math.max(0, Math.min(ids.length - 1, to));
  if (!extend) return { ...selection, at, anchor: at };
  const left = new Set(between(ids, selection.anchor, selection.at));
  const kept = [...selection.ids].filter((id) => !left.has(id));
  return { ...selection, at, ids: new Set([...kept, ...between(ids, selection.anchor, at)]) };
}

/** Selects an item, or no longer; it is where the next range begins. */
export function toggleAt(selection: Selection, ids: readonly string[], at: number): Selection {
  const id = ids[at];
  if (id === undefined) return selection;
  const chosen = new Set(selection.ids);
  if (!chosen.delete(id)) chosen.add(id);
  return { at, anchor: at, ids: chosen };
}

export function selectAll(selection: Selection, ids: readonly string[]): Selection {
  return { ...selection, ids: new Set([...selection.ids, ...ids]) };
}

/** Where a key leads from `at` in a grid of so many columns; null for keys that don't move. */
export function whereKeyLeads(key: string, at: number, columns: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return at - 1;
    case 'ArrowRight':
      return at + 1;
    case 'ArrowUp':
      // On the first row one stays, so that the page above doesn't take over a key held down.
      return at - columns < 0 ? at : at - columns;
    case 'ArrowDown':
      return at + columns < count
        ? at + columns
        : Math.floor(at / columns) < Math.floor((count - 1) / columns)
          ? count - 1
          : at;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
