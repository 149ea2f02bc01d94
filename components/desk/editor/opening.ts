/** However busy the page is, what may be needed without a network is fetched this soon after it opened, in milliseconds. */
const longest = 2_000;

let open = () => {};
const opened = new Promise<void>((resolve) => {
  open = resolve;
});

/** The text can be written in and has been painted. */
export function markOpened(): void {
  open();
}

/** Resolves when the story can be written in: nothing else that a page fetches may stand in the way of that. */
export function whenOpened(): Promise<void> {
  return opened;
}

let idle: Promise<void> | null = null;

/** Resolves in the first idle moment after that: what opens on a click is fetched then, to be there offline too. */
export function whenIdle(): Promise<void> {
  idle ??= opened.then(
    () =>
      new Promise((resolve) => {
        // Not in every browser.
        if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: longest });
        else setTimeout(resolve, longest / 4);
      }),
  );
  return idle;
}
