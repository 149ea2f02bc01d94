import { database } from '../client';

/** A page on which the outlet says by what rules it works. */
export interface PolicyPage {
  kind: string;
  title: string;
  text: string;
  /** ISO instant. */
  changedAt: string;
}

/** The policy at `/policies/{kind}`, or null. */
export async function getPolicy(kind: string): Promise<PolicyPage | null> {
  const row = await database().sitePolicy.findUnique({ where: { kind } });
  return row && { ...row, changedAt: row.changedAt.toISOString() };
}
