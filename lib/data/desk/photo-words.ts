import { database } from '../client';
import { Prisma } from '../prisma/client';
import { saysTerm, saysWord, type Way } from './photo-conditions';
import { type SearchTerm, searchTerms } from './photo-text';

/** How each term of a search is looked for, by its text. */
export type Ways = ReadonlyMap<string, Way>;

/** How many of the newest photos stand for the library where something has only to be guessed. */
export const newestCount = 2_000;
/** Of so many of them on, a word is a common one. */
const commonFrom = newestCount / 100;
/** Two letters changed places in a word of seven: that much of it is still alike. */
const alikeEnough = '0.45';

/** Runs queries of a search; where words need only be alike (`<%`), PostgreSQL is told how much. */
export function asking<T>(ways: Ways, work: (asked: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  if (![...ways.values()].includes('similar')) return work(database());
  return database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${alikeEnough}, true)`;
    return work(tx);
  });
}

/** A number for each term, by one query. */
async function countEach(terms: readonly SearchTerm[], count: (term: SearchTerm) => Prisma.Sql) {
  if (terms.length === 0) return new Map<string, number>();
  const counts = Prisma.join(terms.map((term) => Prisma.sql`(${count(term)})::int`));
  const [row] = await database().$queryRaw<{ counts: number[] }[]>`SELECT ARRAY[${counts}] AS counts`;
  return new Map(terms.map(({ text }, index) => [text, row?.counts[index] ?? 0]));
}

/**
 * A rare term is looked for within words too. A common one isn't: its pieces stand in so many words that the index of
 * pieces takes longer than a person waits.
 */
export async function waysToTerms(query: string): Promise<Ways> {
  const newest = Prisma.sql`(SELECT search FROM "Photo" ORDER BY "createdAt" DESC, id DESC LIMIT ${newestCount}) p`;
  const counts = await countEach(
    searchTerms(query),
    (term) => Prisma.sql`SELECT count(*) FROM ${newest} WHERE ${saysWord(term)}`,
  );
  return new Map([...counts].map(([text, count]) => [text, count >= commonFrom ? 'word' : 'within']));
}

/** Terms that stand nowhere, not even within words, are taken for slips of the finger; null when there is none. */
export async function waysToMisspelt(query: string, ways: Ways): Promise<Ways | null> {
  const rare = searchTerms(query).filter(
    ({ text }) => ways.get(text) === 'within' && text.length > 3 && !text.includes(' '),
  );
  // Counted rather than asked whether any EXISTS: for that one the planner reads the whole table, hoping to meet one soon.
  const counts = await countEach(
    rare,
    (term) => Prisma.sql`SELECT count(*) FROM "Photo" p WHERE ${saysTerm(term, 'within')}`,
  );
  const absent = [...counts].filter(([, count]) => count === 0).map(([text]) => text);
  return absent.length > 0 ? new Map([...ways, ...absent.map((text) => [text, 'similar'] as const)]) : null;
}
