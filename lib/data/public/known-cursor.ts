import { decodeCursor } from '../cursor';

/** The cursor that an address gives, if it is one that we wrote; null for anything else, which means the first page. */
export function knownCursor(given: string | null): string | null {
  return decodeCursor(given) ? given : null;
}
