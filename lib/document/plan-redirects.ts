/** An address and where it leads: a path of this site, or an absolute address. */
export interface RedirectPair {
  path: string;
  target: string;
}

/** What is to be written, and what can't be: an address that would lead back to itself. */
export interface RedirectPlan {
  changes: RedirectPair[];
  loops: RedirectPair[];
}

/** The path in a target, without what follows it. */
const pathIn = (target: string) => (target.startsWith('/') ? (target.split(/[?#]/)[0] ?? target) : target);

/**
 * Works new redirects into those that are there, so that none leads to another: chains are collapsed in both directions,
 * and of an address that is given twice the last counts. Redirects that would go in circles are left out and said.
 * @param known those whose address or target is among the new ones; collapsed already
 */
export function planRedirects(known: readonly RedirectPair[], added: readonly RedirectPair[]): RedirectPlan {
  const before = new Map(known.map(({ path, target }) => [path, target]));
  const leads = new Map(before);
  const loops: RedirectPair[] = [];
  // The end of a chain; null for one that comes by `path` again.
  const endOf = (path: string, target: string): string | null => {
    let end = target;
    const seen = new Set([path]);
    for (;;) {
      const at = pathIn(end);
      if (seen.has(at)) return null;
      const next = leads.get(at);
      if (next === undefined) return end;
      seen.add(at);
      end = next;
    }
  };
  for (const { path, target } of added) {
    const former = leads.get(path);
    leads.delete(path);
    if (endOf(path, target) !== null) leads.set(path, target);
    else {
      loops.push({ path, target });
      if (former !== undefined) leads.set(path, former);
    }
  }
  const changes = [...leads].flatMap(([path, target]) => {
    const end = endOf(path, target) ?? target;
    return before.get(path) === end ? [] : [{ path, target: end }];
  });
  return { changes, loops };
}
