import type { Transaction } from './transaction';

export interface BreakingRow {
  storyId: string;
  headline: string;
  until: Date;
}

/** The strip as it is set, whatever its time; held until the transaction ends. Null for none. */
export async function lockBreaking(tx: Transaction): Promise<BreakingRow | null> {
  const [row] = await tx.$queryRaw<BreakingRow[]>`
    SELECT "storyId", headline, until FROM "Breaking" WHERE id = 1 FOR UPDATE`;
  return row ?? null;
}

/** Sets the strip, in place of what stands there. */
export async function writeBreaking(
  tx: Transaction,
  strip: BreakingRow & { setAt: Date; setById: string },
): Promise<void> {
  await tx.breaking.upsert({ where: { id: 1 }, create: { id: 1, ...strip }, update: strip });
}

/** Takes the strip away. */
export async function clearBreaking(tx: Transaction): Promise<void> {
  await tx.breaking.deleteMany({ where: { id: 1 } });
}
