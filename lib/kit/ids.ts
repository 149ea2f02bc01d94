import { v7, validate } from 'uuid';

/** A new row id: UUID version 7 (RFC 9562), so that ids made in order stay close together in an index. */
export function newId(): string {
  return v7();
}

/** Whether `value` is a UUID of any version: what every id from an address or a form must pass before it is looked up. */
export function isId(value: unknown): boolean {
  return typeof value === 'string' && validate(value);
}

const blockIdAlphabet = '23456789abcdefghijkmnpqrstuvwxyz';

/** A new block id: 10 characters without look-alikes, unique within a document (50 bits). */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => blockIdAlphabet[byte % blockIdAlphabet.length]).join('');
}

/** The form a block id has: also what a fragment or a data attribute may hold. */
export const blockIdPattern = /^[A-Za-z0-9_-]{1,40}$/;
