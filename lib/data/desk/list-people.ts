import type { DeskInvitation, DeskPerson } from '@/lib/document/shapes/desk-people';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { personSubject } from '../write/person-rows';
import { personSelect, toDeskPerson } from './desk-person';

/** Of invitations that are open, far more than anybody has. */
const most = 200;

/**
 * Everybody who works here, by name: a newsroom's people are listed whole. Those who were removed only where asked for.
 * @throws Problem `not-allowed`
 */
export async function listPeople(viewer: Viewer, { removed }: { removed: boolean }): Promise<DeskPerson[]> {
  if (!can(viewer, 'person.see')) throw new Problem('not-allowed');
  const rows = await database().person.findMany({
    where: { removedAt: removed ? { not: null } : null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: personSelect(new Date()),
  });
  return rows.map(toDeskPerson);
}

/** The invitations that are open, the newest first. @throws Problem `not-allowed` */
export async function listInvitations(viewer: Viewer, now = new Date()): Promise<DeskInvitation[]> {
  if (!can(viewer, 'person.see')) throw new Problem('not-allowed');
  const rows = await database().accountLink.findMany({
    where: {
      kind: 'invite',
      usedAt: null,
      withdrawnAt: null,
      expiresAt: { gt: now },
      createdBy: { disabledAt: null },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
    include: { createdBy: { select: { name: true } } },
  });
  return rows.flatMap(({ role, personId, ...row }) =>
    role === null
      ? []
      : [
          {
            id: row.id,
            email: row.email,
            role,
            sectionIds: row.sectionIds,
            by: row.createdBy?.name ?? '',
            expiresAt: row.expiresAt.toISOString(),
            mayWithdraw: can(
              viewer,
              'person.invite',
              personSubject({ id: personId, role, sectionIds: row.sectionIds }),
            ),
          },
        ],
  );
}
