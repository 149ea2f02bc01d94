import { seenLine } from '@/lib/document/plain-line';
import type { SectionWords } from '@/lib/document/shapes/section';
import { lockAddresses, type Transaction } from './transaction';

/** A section as use cases judge it. */
export interface SectionHead extends SectionWords {
  id: string;
  version: number;
}

const words = { name: true, slug: true, description: true, tone: true, hidden: true } as const;

/** Lets one person at a time change sections, until the transaction ends: names and addresses must not be given twice. */
export const lockSections = lockAddresses;

/** The section with this id; null for no such one. */
export function findSection(tx: Transaction, id: string): Promise<SectionHead | null> {
  return tx.section.findUnique({ where: { id }, select: { id: true, version: true, ...words } });
}

/** Another section that has this name, however it is written, or this address; null where both are free. */
export async function findAlikeSection(
  tx: Transaction,
  { id, name, slug }: { id: string; name: string; slug: string },
): Promise<{ name: string; slug: string } | null> {
  const others = await tx.section.findMany({
    where: { id: { not: id } },
    select: { name: true, slug: true },
  });
  const seen = seenLine(name);
  return others.find((other) => other.slug === slug || seenLine(other.name) === seen) ?? null;
}

/** Adds a section as the last one. */
export async function insertSection(tx: Transaction, section: SectionWords & { id: string }): Promise<void> {
  const { _max } = await tx.section.aggregate({ _max: { position: true } });
  await tx.section.create({ data: { ...section, position: (_max.position ?? -1) + 1 } });
}

/** Writes what a section is called and how it looks. Returns its new version. */
export async function writeSection(
  tx: Transaction,
  { id, ...data }: SectionWords & { id: string },
): Promise<number> {
  const { version } = await tx.section.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
    select: { version: true },
  });
  return version;
}

/** The ids of all sections in the order of the navigation. */
export async function sectionOrder(tx: Transaction): Promise<string[]> {
  const orderBy = [{ position: 'asc' }, { name: 'asc' }] as const;
  return (await tx.section.findMany({ orderBy: [...orderBy], select: { id: true } })).map(({ id }) => id);
}

/** Puts the sections into this order. */
export async function orderSections(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Section" SET position = wanted.place
    FROM (SELECT id, place::int - 1 AS place FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS given (id, place)) wanted
    WHERE "Section".id = wanted.id AND "Section".position <> wanted.place`;
}

/** What belongs to a section, so that it can't just go. */
export async function countInSection(
  tx: Transaction,
  id: string,
  now: Date,
): Promise<{ stories: number; people: number }> {
  const open = { kind: 'invite', usedAt: null, withdrawnAt: null, expiresAt: { gt: now } } as const;
  const [stories, published, retracted, people, invited] = await Promise.all([
    tx.story.count({ where: { sectionId: id } }),
    tx.publication.count({ where: { sectionId: id } }),
    tx.retraction.count({ where: { sectionId: id } }),
    tx.person.count({ where: { sectionIds: { has: id }, removedAt: null } }),
    tx.accountLink.count({ where: { sectionIds: { has: id }, ...open } }),
  ]);
  // A story's changes may be meant for another section than the one that readers find it in.
  return { stories: Math.max(stories, published, retracted), people: people + invited };
}
