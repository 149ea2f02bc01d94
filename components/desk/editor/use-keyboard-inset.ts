'use client';

import { useEffect } from 'react';

/**
 * How much of the window's lower edge a phone's keyboard covers, in pixels.
 * @param seen the part of the page that is seen now (`visualViewport`)
 */
export function keyboardInset(
  windowHeight: number,
  seen: { height: number; offsetTop: number; scale: number },
): number {
  // Zoomed in, the rest of the page is out of sight and nothing is covered.
  if (seen.scale > 1.01) return 0;
  return Math.max(0, Math.round(windowHeight - seen.height - seen.offsetTop));
}

/** Keeps `--keyboard` on the page: what stands at the bottom stands above the keyboard. */
export function useKeyboardInset(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const { style } = document.documentElement;
    const measure = () => style.setProperty('--keyboard', `${keyboardInset(window.innerHeight, seen)}px`);
    measure();
    for (const event of ['resize', 'scroll']) seen.addEventListener(event, measure);
    return () => {
      for (const event of ['resize', 'scroll']) seen.removeEventListener(event, measure);
      style.removeProperty('--keyboard');
    };
  }, []);
}
