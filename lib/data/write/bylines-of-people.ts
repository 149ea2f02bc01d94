import { toJson } from '../json';
import type { Transaction } from './transaction';

/** A slug that no author has yet, from the one wished for. */
export async function chooseAuthorSlug(tx: Transaction, wished: string): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.author-slugs'))`;
  const taken = await tx.author.findMany({
    where: { OR: [{ slug: wished }, { slug: { startsWith: `${wished}-` } }] },
    select: { slug: true },
  });
  const slugs = new Set(taken.map(({ slug }) => slug));
  let slug = wished;
  for (let n = 2; slugs.has(slug); n += 1) slug = `${wished}-${n}`;
  return slug;
}

/** Writes the byline of a person; under `slug` where they had none: an address never changes by itself. */
export async function writeByline(
  tx: Transaction,
  personId: string,
  byline: { name: string; jobTitle: string; bio: string; links: { label: string; url: string }[] },
  slug: string,
): Promise<void> {
  const data = { ...byline, links: toJson(byline.links) };
  await tx.author.upsert({ where: { personId }, create: { ...data, slug, personId }, update: data });
}
