import type { Override } from '@/lib/document/shapes/override';
import { overrideSelect, toOverride } from '../override';
import type { Transaction } from './transaction';

/** Of what a decision was made: the story itself or one of its updates. */
export interface OverrideOwner {
  ownerKind: 'story' | 'update';
  ownerId: string;
  storyId: string;
}

/** The decisions about stories or updates, by their ids. Read while the story is held, so that none comes or goes meanwhile. */
export async function readOverrides(
  tx: Transaction,
  ownerIds: readonly string[],
): Promise<ReadonlyMap<string, Override[]>> {
  const rows = await tx.preflightOverride.findMany({
    where: { ownerId: { in: [...ownerIds] } },
    select: overrideSelect,
  });
  return Map.groupBy(rows.map(toOverride), ({ ownerId }) => ownerId);
}

/** Writes a decision in the place of an earlier one about the same finding at the same place. */
export async function writeOverride(
  tx: Transaction,
  owner: OverrideOwner,
  decision: Pick<Override, 'code' | 'place' | 'level' | 'judged' | 'reason'> & { personId: string; at: Date },
): Promise<Override> {
  const { at, code, place, ...rest } = decision;
  const { ownerKind, ownerId } = owner;
  const data = { ...rest, createdAt: at };
  const row = await tx.preflightOverride.upsert({
    where: { ownerKind_ownerId_code_place: { ownerKind, ownerId, code, place } },
    create: { ...owner, code, place, ...data },
    update: data,
    select: overrideSelect,
  });
  return toOverride(row);
}

/** The decision with this id and what it belongs to; null when there is none (any more). */
export async function findOverride(
  tx: Transaction,
  id: string,
): Promise<{ owner: OverrideOwner; override: Override } | null> {
  const row = await tx.preflightOverride.findUnique({
    where: { id },
    select: { ...overrideSelect, ownerKind: true, storyId: true },
  });
  if (!row || row.ownerKind === 'author') return null;
  const { ownerKind, storyId, ...rest } = row;
  return { owner: { ownerKind, ownerId: rest.ownerId, storyId }, override: toOverride(rest) };
}

/** The finding asks again. */
export async function deleteOverride(tx: Transaction, id: string): Promise<void> {
  await tx.preflightOverride.delete({ where: { id } });
}
