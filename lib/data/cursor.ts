import { isId } from '@/lib/kit/ids';

/** A place in a list ordered by time and id, newest first. */
export interface Cursor {
  at: Date;
  id: string;
}

/** The place as it stands in an address: opaque to whoever passes it on. */
export function encodeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');
}

/** The place that an address names; null for none and for garbage, which both mean the first page. */
export function decodeCursor(text: string | null): Cursor | null {
  if (!text || text.length > 200) return null;
  const [time = '', id = ''] = Buffer.from(text, 'base64url').toString().split(' ');
  // Only as we write it: JavaScript's years reach further than PostgreSQL's.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time) || time < '0001') return null;
  const at = new Date(time);
  return Number.isNaN(at.getTime()) || !isId(id) ? null : { at, id };
}

/** Cuts a list that was loaded one row too long, and makes the cursor of the next page. */
export function cutPage<Row>(rows: Row[], size: number, cursorOf: (row: Row) => Cursor) {
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { page, next: rows.length > size && last ? encodeCursor(cursorOf(last)) : null };
}
