import type { FindingCode } from '@/lib/document/finding';
import type { Override } from '@/lib/document/shapes/override';
import type { Prisma } from './prisma/client';

export const overrideSelect = {
  id: true,
  ownerId: true,
  code: true,
  place: true,
  level: true,
  judged: true,
  reason: true,
  createdAt: true,
  person: { select: { name: true } },
} satisfies Prisma.PreflightOverrideSelect;

/** A stored decision as preflight reads it. A code that this version doesn't know matches no finding. */
export function toOverride(
  row: Prisma.PreflightOverrideGetPayload<{ select: typeof overrideSelect }>,
): Override {
  const { createdAt, person, code, ...rest } = row;
  return { ...rest, code: code as FindingCode, by: person.name, at: createdAt.toISOString() };
}
