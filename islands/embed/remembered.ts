const key = 'dateline.frames';

/** The part of `localStorage` that this needs; it may throw where a browser keeps nothing for the site. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The providers whose frames the reader always wants. Whatever else stands there counts as nothing. */
export function remembered(shelf: Shelf): Set<string> {
  try {
    const stored: unknown = JSON.parse(shelf.getItem(key) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((name) => typeof name === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Notes whether the reader always wants a provider's frames. A browser that keeps nothing forgets it with the page. */
export function remember(shelf: Shelf, provider: string, always: boolean): void {
  const names = remembered(shelf);
  if (always) names.add(provider);
  else names.delete(provider);
  try {
    if (names.size === 0) shelf.removeItem(key);
    else shelf.setItem(key, JSON.stringify([...names]));
  } catch {
    // The choice then holds for what is shown already.
  }
}
