import { database } from '@/lib/data/client';

/** What `work` drops, softly and hard, each tag once. */
export async function dropsOf(work: () => Promise<unknown>): Promise<{ soft: string[]; hard: string[] }> {
  const last = await database().pageDrop.findFirst({ orderBy: { seq: 'desc' } });
  await work();
  const rows = await database().pageDrop.findMany({ where: { seq: { gt: last?.seq ?? 0 } } });
  const tags = (hard: boolean) => [
    ...new Set(rows.filter((row) => row.hard === hard).flatMap((row) => row.tags)),
  ];
  return { soft: tags(false).sort(), hard: tags(true).sort() };
}

/** The same where it doesn't matter how. */
export async function tagsDropped(work: () => Promise<unknown>): Promise<string[]> {
  const { soft, hard } = await dropsOf(work);
  return [...new Set([...soft, ...hard])].sort();
}
