/** Every post on the page, or on one that was fetched. */
export const postsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.live-post')];

/** Everything there that events are about: posts, what stands above them, and the story's updates. */
export const partsIn = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLElement>('.live-post, .live-head, .story-update'),
];

/** Which post it is, counted from the oldest; more than any for what is no post. */
export const numberOf = ({ dataset }: HTMLElement) => Number(dataset.number ?? Infinity);

/** Makes an element of what this site's server has drawn. Frames that the page may not open are left out. */
export function drawn(html: string, frames: string): HTMLElement | null {
  const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  const origins = frames.split(' ').filter(Boolean);
  for (const embed of element?.querySelectorAll('embed-post') ?? []) {
    const src = embed.getAttribute('src') ?? '';
    if (!origins.some((origin) => src.startsWith(`${origin}/`))) embed.remove();
  }
  return element as HTMLElement | null;
}

/** Changes the page without moving what the reader looks at: what stands highest in the window stays where it is. */
export function still(change: () => void): void {
  const { style } = document.documentElement;
  const parts = document.querySelectorAll('.live-head > *, .live-post');
  const anchor = [...parts].find((part) => part.getBoundingClientRect().bottom > 0);
  const top = () => anchor?.id && document.getElementById(anchor.id)?.getBoundingClientRect().top;
  const before = top();
  // Some browsers see to it themselves: once is enough.
  style.overflowAnchor = 'none';
  change();
  const after = top();
  if (before && after && after !== before) scrollBy({ top: after - before, behavior: 'instant' });
  requestAnimationFrame(() => {
    style.overflowAnchor = '';
  });
}

/**
 * Puts a post where it belongs, in the place of itself as it was: on top in its place there, else among the others, the newest
 * first. One that belongs on a page of older posts goes.
 */
export function place(post: HTMLElement, present: HTMLElement | null): void {
  const isOnTop = post.dataset.pinned;
  const top = document.querySelector<HTMLElement>('.live-pinned');
  if (present && (!top || present.dataset.pinned === isOnTop)) {
    present.replaceWith(post);
    return;
  }
  present?.remove();
  const list = (isOnTop && top) || (document.querySelector('.live-posts') as Element);
  const rank = ({ dataset }: HTMLElement) => Number(dataset.pinned ? -dataset.pinned : dataset.number);
  const next = ([...list.children] as HTMLElement[]).find((other) => rank(other) < rank(post));
  if (next || list === top || !document.querySelector('.live-pages')) list.insertBefore(post, next ?? null);
  if (top) top.hidden = postsIn(top).length === 0;
}

/** Takes the reader to a part of the page that they have asked for. */
export function lead(part: HTMLElement | null): void {
  if (!part) return;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
}

/** Writes beside each time how long ago that was. */
export function tellAges(language: string): void {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  for (const place of document.querySelectorAll('.live-ago')) {
    const time = place.parentElement?.querySelector('time')?.dateTime ?? '';
    const minutes = Math.max(0, (Date.now() - Date.parse(time)) / 60_000);
    const [ago, unit] =
      minutes < 60
        ? ([minutes, 'minute'] as const)
        : minutes < 1_440
          ? ([minutes / 60, 'hour'] as const)
          : ([minutes / 1_440, 'day'] as const);
    place.textContent = words.format(-Math.floor(ago), unit);
  }
}
