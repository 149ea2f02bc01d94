const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

// Of the last id: its millisecond, and how many came before it within that, from a chance beginning.
let latest = 0;
let count = 0;

/**
 * A new row id: UUID version 7 (RFC 9562, with the counter of its section 6.2, method 1), so that ids made in order stay
 * close together in an index. Those of one process sort as they were made, whatever its clock does.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const now = Date.now();
  if (now > latest) {
    latest = now;
    count = Number.parseInt(hex.slice(17), 16) >> 1;
  } else if (++count > 0xfff) {
    latest++;
    count = 0;
  }
  const time = latest.toString(16).padStart(12, '0');
  const variant = '89ab'[(bytes[0] ?? 0) & 3];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-${variant}${hex.slice(2, 5)}-${hex.slice(5, 17)}`;
}

/** Whether `value` is a UUID of any version: what every id from an address or a form must pass before it is looked up. */
export function isId(value: unknown): boolean {
  return typeof value === 'string' && uuid.test(value);
}

const blockIdAlphabet = '23456789abcdefghijkmnpqrstuvwxyz';

/** A new block id: 10 characters without look-alikes, unique within a document (50 bits). */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => blockIdAlphabet[byte % blockIdAlphabet.length]).join('');
}

/** The form a block id has: also what a fragment or a data attribute may hold. */
export const blockIdPattern = /^[A-Za-z0-9_-]{1,40}$/;
