import { type AccountLinkKind, lockAccountLink } from '@/lib/data/write/account-links';
import { inTransaction } from '@/lib/data/write/transaction';
import type { Role } from '@/lib/policy/viewer';

/** What a link would open now, for whoever holds it; null for one that opens nothing. Looking uses nothing up. */
export async function findAccountLink(
  token: string,
  kind: AccountLinkKind,
): Promise<{ email: string; role: Role | null } | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const link = await inTransaction((tx) => lockAccountLink(tx, { token, kind, at: new Date() }));
  return link && { email: link.email, role: link.role };
}
