/**
 * Gives the focus on when an answer has come: to `to`, if it is still within `area` or went with something that is gone.
 * Whoever has meanwhile gone elsewhere keeps it there.
 */
export function passFocus(area: HTMLElement | null, to: HTMLElement | null): void {
  const { activeElement: active, body } = document;
  if (!active || active === body || area?.contains(active)) to?.focus();
}
