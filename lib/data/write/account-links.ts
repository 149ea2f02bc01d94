import { tokenHash } from '@/lib/kit/secret-token';
import type { Role } from '@/lib/policy/viewer';
import type { Transaction } from './transaction';

export type AccountLinkKind = 'invite' | 'reset';

/** A link that lets somebody in once, as use cases judge it. */
export interface AccountLink {
  id: string;
  kind: AccountLinkKind;
  email: string;
  personId: string;
  role: Role | null;
  sectionIds: string[];
  createdById: string | null;
  expiresAt: Date;
}

/** Keeps a new link: of its token only the hash. What was open for the same address and purpose ends. */
export async function insertAccountLink(
  tx: Transaction,
  { token, at, ...link }: AccountLink & { token: string; at: Date },
): Promise<void> {
  await withdrawAccountLinks(tx, { email: link.email, kind: link.kind }, at);
  await tx.accountLink.create({ data: { ...link, tokenHash: tokenHash(token), createdAt: at } });
}

/** The link of a token that still opens something, held until the transaction ends; null for any other. */
export async function lockAccountLink(
  tx: Transaction,
  { token, kind, at }: { token: string; kind: AccountLinkKind; at: Date },
): Promise<AccountLink | null> {
  const hash = tokenHash(token);
  await tx.$queryRaw`SELECT 1 FROM "AccountLink" WHERE "tokenHash" = ${hash} FOR UPDATE`;
  return tx.accountLink.findFirst({
    where: {
      tokenHash: hash,
      kind,
      usedAt: null,
      withdrawnAt: null,
      expiresAt: { gt: at },
      // What somebody handed out ends with their account.
      OR: [{ createdById: null }, { createdBy: { disabledAt: null } }],
    },
    select: {
      id: true,
      kind: true,
      email: true,
      personId: true,
      role: true,
      sectionIds: true,
      createdById: true,
      expiresAt: true,
    },
  });
}

/** Notes that a link let somebody in: it opens nothing any more. */
export async function markAccountLinkUsed(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.accountLink.update({ where: { id }, data: { usedAt: at } });
}

/** Ends links that are open. Returns how many there were. */
export async function withdrawAccountLinks(
  tx: Transaction,
  which: { id?: string; email?: string; personId?: string; kind?: AccountLinkKind },
  at: Date,
): Promise<number> {
  const ended = await tx.accountLink.updateMany({
    where: { ...which, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: at },
  });
  return ended.count;
}

/** An invitation as whoever withdraws it must be allowed to give it; null for none that is open. */
export async function findInvitation(
  tx: Transaction,
  id: string,
): Promise<{ email: string; personId: string; role: Role; sectionIds: string[] } | null> {
  const row = await tx.accountLink.findFirst({
    where: { id, kind: 'invite', usedAt: null, withdrawnAt: null },
    select: { email: true, personId: true, role: true, sectionIds: true },
  });
  return row?.role ? { ...row, role: row.role } : null;
}
