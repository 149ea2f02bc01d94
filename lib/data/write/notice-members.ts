import { type NoticeWishes, noticeWishesSchema } from '@/lib/document/shapes/notice-wish';
import { seal, unseal } from '@/lib/kit/seal';
import type { Viewer } from '@/lib/policy/viewer';
import { toJson } from '../json';
import type { Transaction } from './transaction';

/** Somebody who works here, as whoever has to tell them something knows them. */
export interface Member {
  /** As the policy judges them. */
  viewer: Viewer;
  email: string;
  wishes: NoticeWishes | null;
  /** Where notices are posted to, and signed with what, which is sealed (`readHookSecret`); null for nowhere. */
  hook: { url: string; sealed: string } | null;
}

const select = {
  id: true,
  name: true,
  email: true,
  role: true,
  sectionIds: true,
  noticeWishes: true,
  noticeHook: true,
  noticeSecret: true,
} as const;

/** For what the secret of somebody's address for notices is sealed. */
export const hookPurpose = (personId: string) => `notices:${personId}`;

/** With what notices to somebody's address are signed. */
export function readHookSecret(personId: string, { sealed }: { sealed: string }): string {
  return unseal(sealed, hookPurpose(personId));
}

/** What is stored of somebody's wishes; null for the usual. */
export function readWishes(stored: unknown): NoticeWishes | null {
  return noticeWishesSchema.safeParse(stored).data ?? null;
}

/** Those who work here, or of them those with these ids. Nobody who was suspended or removed is told anything. */
export async function listMembers(tx: Transaction, ids?: readonly string[]): Promise<Member[]> {
  const rows = await tx.person.findMany({
    where: { disabledAt: null, ...(ids && { id: { in: [...ids] } }) },
    orderBy: { id: 'asc' },
    select,
  });
  return rows.map(({ email, noticeWishes, noticeHook: url, noticeSecret: sealed, ...person }) => ({
    viewer: { ...person, sessionId: '' },
    email,
    wishes: readWishes(noticeWishes),
    hook: url && sealed ? { url, sealed } : null,
  }));
}

/** What somebody wants to hear of; held until the transaction ends. Null for nobody. */
export async function lockWishes(
  tx: Transaction,
  personId: string,
): Promise<{ wishes: NoticeWishes | null } | null> {
  const [row] = await tx.$queryRaw<{ wishes: unknown }[]>`
    SELECT "noticeWishes" AS wishes FROM "Person"
    WHERE id = ${personId}::uuid AND "disabledAt" IS NULL FOR UPDATE`;
  return row ? { wishes: readWishes(row.wishes) } : null;
}

export async function writeWishes(tx: Transaction, personId: string, wishes: NoticeWishes): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { noticeWishes: toJson(wishes) } });
}

/** Sets where somebody's notices are posted to; null for nowhere. */
export async function writeHook(
  tx: Transaction,
  personId: string,
  hook: { url: string; secret: string } | null,
): Promise<void> {
  const noticeSecret = hook && seal(hook.secret, hookPurpose(personId));
  const data = { noticeHook: hook?.url ?? null, noticeSecret };
  await tx.person.update({ where: { id: personId }, data });
}
