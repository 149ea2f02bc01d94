import type { Transaction } from './transaction';

/** The slug of a section that exists, or null. */
export async function sectionSlug(tx: Transaction, id: string): Promise<string | null> {
  const section = await tx.section.findUnique({ where: { id }, select: { slug: true } });
  return section?.slug ?? null;
}
