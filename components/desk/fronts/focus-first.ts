import { passFocus } from '../editor/pass-focus';

/**
 * Once what was done is drawn: gives the focus to the first of these elements (ids) that is there, if it went with
 * something that is gone.
 */
export function focusFirst(ids: readonly string[]): void {
  requestAnimationFrame(() => {
    const found = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
    passFocus(null, found ?? null);
  });
}

/** What stood next to one of a list: what came after it, nearest first, then what came before. */
export function neighbours(ids: readonly string[], one: string): string[] {
  const at = ids.indexOf(one);
  return [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at)).reverse()];
}
