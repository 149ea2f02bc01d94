/** Runs work with at most so many at a time; the others wait in the order in which they came. */
export type Limiter = <T>(work: () => Promise<T>) => Promise<T>;

/** Everybody may wait. */
const endless = { mostWaiting: Number.POSITIVE_INFINITY, full: () => new Error('There is room') };

/**
 * A limiter for `size` pieces of work at once. Work that fails gives its place on like any other. Where `mostWaiting` wait
 * already, whoever comes is turned away with what `full` makes.
 */
export function createLimiter(
  size: number,
  { mostWaiting, full }: { mostWaiting: number; full: () => Error } = endless,
): Limiter {
  let running = 0;
  const waiting: (() => void)[] = [];

  return async (work) => {
    if (running >= size && waiting.length >= mostWaiting) throw full();
    if (running >= size) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await work();
    } finally {
      // The place is handed over rather than freed, so that a newcomer can't slip in before the next in line.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
