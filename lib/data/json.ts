import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from './prisma/client';

/** A validated value as a JSON column takes it. Prisma's type wants an index signature that our shapes don't have. */
export function toJson(value: object): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject;
}

/** Whether a value is what a JSON column holds, whatever the order of its keys. */
export function isStoredJson(stored: unknown, value: object): boolean {
  return isDeepStrictEqual(stored, JSON.parse(JSON.stringify(value)));
}
