/**
 * Where readers find a file of the public half. Of one that they lose at an instant (`until`, ISO) the address says so:
 * caches must not keep it longer.
 */
export function readersAddress(key: string, until: string | null): string {
  return until ? `/media/${key}?until=${Math.ceil(Date.parse(until) / 1_000)}` : `/media/${key}`;
}

const year = 31_536_000;
const hour = 3_600;

/**
 * How long a published file may be kept, by its address: its name is made of its content, so for a year, but no longer
 * than readers may have it, and then an hour at most, as an end may be brought forward.
 * @param now milliseconds since 1970
 */
export function mediaCacheControl(url: string, now: number): string {
  const until = /[?&]until=(\d{1,12})(?:&|$)/.exec(url)?.[1];
  if (until === undefined) return `public, max-age=${year}, immutable`;
  const left = Math.floor(Number(until) - now / 1_000);
  return `public, max-age=${Math.max(0, Math.min(hour, left))}`;
}

/** Where staff find a file of the private half; answered only to a live session. */
export function privateMediaAddress(key: string): string {
  return `/api/media/${key}`;
}

/** Where whoever was sent a preview link opens the draft. */
export function previewLinkAddress(token: string): string {
  return `/preview/link/${token}`;
}

/** Where they find a file of the private half that the draft shows; answered while the link lives. */
export function linkedMediaAddress(token: string): (key: string) => string {
  return (key) => `${previewLinkAddress(token)}/media/${key}`;
}
