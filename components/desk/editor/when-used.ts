/** What shows that somebody is there. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'touchstart'] as const;
/** However long nobody moves, what may be needed without a network is fetched while there is one, in milliseconds. */
const longest = 10_000;

let used: Promise<void> | null = null;

/**
 * Resolves when somebody has begun to use the page, or ten seconds after it was first asked for: what isn't needed to show
 * a story and to take words is fetched then, so that it doesn't stand in the way of opening.
 */
export function whenUsed(): Promise<void> {
  used ??= new Promise((resolve) => {
    const begin = () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, begin, { capture: true });
      resolve();
    };
    const timer = setTimeout(begin, longest);
    for (const sign of signs) window.addEventListener(sign, begin, { capture: true, passive: true });
  });
  return used;
}
