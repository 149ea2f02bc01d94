import type { SectionWords } from '@/lib/document/shapes/section';
import type { Transaction } from './transaction';

/** A section that was taken away. */
export interface RemovedSectionRow extends SectionWords {
  id: string;
  /** The section that has its stories now. */
  movedToId: string | null;
}

/**
 * Takes a section away that has no story any more, and keeps what it was. Its front stays for the day when it comes back.
 * Sections whose stories had gone to it have them where its own go.
 */
export async function removeSectionRow(
  tx: Transaction,
  removed: RemovedSectionRow & { at: Date; personId: string },
): Promise<void> {
  const { at: removedAt, personId: removedById, ...row } = removed;
  const { id, movedToId } = row;
  if (movedToId) await tx.removedSection.updateMany({ where: { movedToId: id }, data: { movedToId } });
  await tx.removedSection.create({ data: { ...row, removedAt, removedById } });
  await tx.section.delete({ where: { id } });
}

/** A section that was taken away; null for no such one. */
export function findRemovedSection(tx: Transaction, id: string): Promise<RemovedSectionRow | null> {
  const words = { name: true, slug: true, description: true, tone: true, hidden: true } as const;
  return tx.removedSection.findUnique({ where: { id }, select: { id: true, movedToId: true, ...words } });
}

/** Forgets that a section was taken away: it is there again, with its front. */
export async function forgetRemoval(tx: Transaction, id: string): Promise<void> {
  await tx.removedSection.delete({ where: { id } });
  await tx.front.updateMany({ where: { key: id }, data: { sectionId: id } });
}

/** Of these sections those that were taken away, each with the one that has its stories; without those that had none. */
export async function successorsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const where = { id: { in: [...ids] }, movedToId: { not: null } };
  const rows = await tx.removedSection.findMany({ where, select: { id: true, movedToId: true } });
  return new Map(rows.flatMap(({ id, movedToId }) => (movedToId ? [[id, movedToId] as const] : [])));
}

/** The section that a story gets which is to go into this one: where this one was taken away, the one that got its stories. */
export async function sectionNow(tx: Transaction, id: string): Promise<string> {
  const row = await tx.removedSection.findUnique({ where: { id }, select: { movedToId: true } });
  return row?.movedToId ?? id;
}
