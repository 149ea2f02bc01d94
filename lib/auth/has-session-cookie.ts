import type { NextRequest } from 'next/server';
import { sessionTokenOf } from './session-token';

/**
 * The desk's first gate: whether a request carries a session cookie that we signed. Cheap, asks no database and
 * proves nothing more; pages and doors ask `getViewer`.
 */
export async function hasSessionCookie(request: NextRequest): Promise<boolean> {
  return (await sessionTokenOf(request)) !== null;
}
