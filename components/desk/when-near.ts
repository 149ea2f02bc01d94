/**
 * Calls `near` each time a place comes into the window, or within `ahead` (a CSS length or percentage) below it. A busy
 * page hears of several crossings at once, in their order: the last one says where the place is now.
 * @returns what ends the watch
 */
export function whenNear(place: Element, ahead: string, near: () => void): () => void {
  const watch = new IntersectionObserver((crossings) => crossings.at(-1)?.isIntersecting && near(), {
    rootMargin: `0px 0px ${ahead} 0px`,
  });
  watch.observe(place);
  return () => watch.disconnect();
}
