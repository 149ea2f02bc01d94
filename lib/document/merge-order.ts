/** The longest run of `order` that stands in the order of `base` already (longest increasing subsequence). */
function unmoved(order: readonly string[], base: ReadonlyMap<string, number>): Set<string> {
  const ids = order.filter((id) => base.has(id));
  const at = ids.map((id) => base.get(id) ?? 0);
  const before: number[] = [];
  const ends: number[] = [];
  at.forEach((place, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const stay = new Set<string>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) stay.add(ids[index] ?? '');
  return stay;
}

const start = '';

/** What one side put or moved somewhere, by the id of the last fixed one above it. */
function runsOf(order: readonly string[], fixed: ReadonlySet<string>, floats: (id: string) => boolean) {
  const runs = new Map<string, string[]>();
  let above = start;
  for (const id of order) {
    if (fixed.has(id)) above = id;
    else if (floats(id)) runs.set(above, [...(runs.get(above) ?? []), id]);
  }
  return runs;
}

/**
 * The order of what is left after two people have put in, taken out and moved things, each by its id. What neither
 * moved stays in its order; what one side put or moved follows the same neighbour as there. Of two things put in one
 * place the one with the smaller id comes first, so that both sides come to the same. Of a thing moved by both, the
 * higher place counts.
 * @param stays which ids are left; each must be in `mine` or `theirs` or in `base`
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  stays: ReadonlySet<string>,
): string[] {
  const places = new Map(base.map((id, index) => [id, index]));
  const sides = [mine, theirs].map((order) => ({ order, has: new Set(order), stay: unmoved(order, places) }));
  const moved = (id: string) => sides.some(({ has, stay }) => has.has(id) && !stay.has(id));
  const fixed = base.filter((id) => stays.has(id) && !moved(id));
  const fixedIds = new Set(fixed);
  const [left, right] = sides.map(({ order, stay }) =>
    runsOf(order, fixedIds, (id) => stays.has(id) && !stay.has(id)),
  );
  const merged: string[] = [];
  const placed = new Set<string>();
  const put = (id: string) => {
    if (!placed.has(id)) merged.push(id);
    placed.add(id);
  };
  for (const id of [start, ...fixed]) {
    if (id !== start) put(id);
    const runs = [left?.get(id) ?? [], right?.get(id) ?? []];
    runs.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
    for (const run of runs) run.forEach(put);
  }
  return merged;
}
