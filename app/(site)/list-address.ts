import { knownCursor } from '@/lib/data/public/known-cursor';

/** What Next hands a page of its address. */
export interface ListPageProps<Params> {
  params: Promise<Params>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The cursor of a list's page; null for the first page, for an address with several cursors, and for what is none. */
export function cursorOf(query: Record<string, string | string[] | undefined>): string | null {
  return typeof query.before === 'string' ? knownCursor(query.before) : null;
}

/** The address of one page of a list, as links and the canonical address write it. */
export function listAddress(path: string, before: string | null): string {
  return before === null ? path : `${path}?before=${encodeURIComponent(before)}`;
}
