import type { DeskPerson } from '@/lib/document/shapes/desk-people';
import type { Prisma } from '../prisma/client';

/** What the desk lists of a person. */
export const personSelect = (now: Date) =>
  ({
    id: true,
    name: true,
    email: true,
    role: true,
    sectionIds: true,
    disabledAt: true,
    removedAt: true,
    totpAt: true,
    sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
    _count: { select: { passkeys: true, sessions: { where: { endedAt: null, expiresAt: { gt: now } } } } },
  }) satisfies Prisma.PersonSelect;

export function toDeskPerson({
  disabledAt,
  removedAt,
  totpAt,
  sessions,
  _count,
  ...row
}: Prisma.PersonGetPayload<{ select: ReturnType<typeof personSelect> }>): DeskPerson {
  return {
    ...row,
    standing: removedAt ? 'removed' : disabledAt ? 'suspended' : 'active',
    lastSeenAt: sessions[0]?.lastSeenAt.toISOString() ?? null,
    sessions: _count.sessions,
    secondFactor: totpAt !== null || _count.passkeys > 0,
  };
}
