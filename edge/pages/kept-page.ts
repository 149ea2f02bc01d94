import { createHash } from 'node:crypto';

/** A page as the edge keeps and sends it. Bodies are compressed already; `brotli` comes a little later than `gzip`. */
export interface KeptPage {
  key: string;
  status: number;
  tags: readonly string[];
  /** Names and values in turn, as Node writes them: what every variant of the answer says. */
  headers: readonly string[];
  /** Without quotes; each encoding adds its own ending, so that every variant has a strong tag of its own. */
  hash: string;
  /** When this content first stood here, in ms since 1970. */
  modified: number;
  gzip: Buffer;
  brotli: Buffer | null;
  /** When its rendering began, in ms since 1970, and how many drops had been heard by then. */
  renderedAt: number;
  generation: number;
  /** From this instant (ms) on it is out of date by itself; null: never. */
  until: number | null;
  /** A soft drop says that it should be rendered again; it still serves if that fails. */
  dropped: boolean;
  /** How often it was asked for lately: what decides who is rendered again first. */
  hits: number;
}

/** Of content and status: the same page rendered twice has the same hash, so readers who have it get a 304. */
export function pageHash(status: number, html: Buffer): string {
  return createHash('sha256').update(`${status}\n`).update(html).digest('base64url').slice(0, 22);
}

/** What a page costs in memory, roughly: its bodies and its bookkeeping. */
export function weightOf(page: KeptPage): number {
  return page.gzip.length + (page.brotli?.length ?? 0) + page.key.length * 2 + 1_500;
}

/** Whether a page may be sent without asking for a newer one. */
export function isFresh(page: KeptPage, now: number): boolean {
  return !page.dropped && (page.until === null || now < page.until);
}
