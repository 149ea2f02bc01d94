/** Gives the focus back to what opened a panel; where that has no room on the page, to the menu it was chosen from. */
export function focusOpener(opener: HTMLElement | null): void {
  const seen = opener?.checkVisibility() ? opener : document.querySelector<HTMLElement>('[data-more]');
  seen?.focus();
}
