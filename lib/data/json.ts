import type { Prisma } from './prisma/client';

/** A validated value as a JSON column takes it. Prisma's type wants an index signature that our shapes don't have. */
export function toJson(value: object): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject;
}
