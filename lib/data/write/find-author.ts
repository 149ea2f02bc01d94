import { database } from '../client';

/** The byline that a person writes under, or null. */
export async function authorOf(personId: string): Promise<string | null> {
  const author = await database().author.findUnique({ where: { personId }, select: { id: true } });
  return author?.id ?? null;
}

/** Which of these author, section and tag ids exist. */
export async function existing(ids: {
  authors: string[];
  tags: string[];
  sections: string[];
}): Promise<Set<string>> {
  const [authors, tags, sections] = await Promise.all([
    database().author.findMany({ where: { id: { in: ids.authors } }, select: { id: true } }),
    database().tag.findMany({ where: { id: { in: ids.tags } }, select: { id: true } }),
    database().section.findMany({ where: { id: { in: ids.sections } }, select: { id: true } }),
  ]);
  return new Set([...authors, ...tags, ...sections].map((row) => row.id));
}
