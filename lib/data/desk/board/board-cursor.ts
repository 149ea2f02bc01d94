import { isId } from '@/lib/kit/ids';

/** A place in a column: its deadline, if its order knows one, its time and its id. */
export interface BoardCursor {
  deadline: Date | null;
  at: Date;
  id: string;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function timeOf(text: string): Date | null {
  // Only as we write it: JavaScript's years reach further than PostgreSQL's.
  if (!instant.test(text) || text < '0001') return null;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? null : time;
}

/** The place as it stands in an address: opaque to whoever passes it on. */
export function encodeBoardCursor({ deadline, at, id }: BoardCursor): string {
  return Buffer.from(`${deadline?.toISOString() ?? '-'} ${at.toISOString()} ${id}`).toString('base64url');
}

/** The place that an address names; null for none and for garbage, which both mean the beginning. */
export function decodeBoardCursor(text: string | null): BoardCursor | null {
  if (!text || text.length > 200) return null;
  const [first = '', second = '', id = ''] = Buffer.from(text, 'base64url').toString().split(' ');
  const deadline = first === '-' ? null : timeOf(first);
  const at = timeOf(second);
  if (!at || !isId(id) || (first !== '-' && !deadline)) return null;
  return { deadline, at, id };
}
