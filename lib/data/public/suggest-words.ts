import { foldForSearch, searchTokens } from '@/lib/document/search-text';
import { database } from '../client';
import { authorsLike } from './find-authors';

const most = 8;
const mostStories = 60;
const shortest = 2;

/** Names of authors that begin with what was typed, at any of their words; all of them where nothing was. */
export async function suggestAuthors(typed: string): Promise<string[]> {
  const authors = await authorsLike(typed.slice(0, 60));
  return authors.slice(0, most).map(({ name }) => name);
}

/** Completions of the last word typed, by how many of the newest stories about it say them above their text. */
function completions(texts: readonly string[], before: string, last: string): string[] {
  const counts = new Map<string, { printed: string; count: number }>();
  for (const text of texts) {
    for (const { start, end, folded } of searchTokens(text)) {
      if (!folded.startsWith(last) || folded === last) continue;
      const known = counts.get(folded) ?? { printed: text.slice(start, end), count: 0 };
      counts.set(folded, { ...known, count: known.count + 1 });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.printed.localeCompare(b.printed))
    .map(({ printed }) => (before ? `${before} ${printed}` : printed));
}

/**
 * What somebody may be about to type: names of authors and topics, then words of headlines, each a whole search. Nothing
 * for less than two letters.
 */
export async function suggestWords(typed: string): Promise<string[]> {
  const words = typed.toWellFormed().slice(0, 100).trim().split(/\s+/u);
  const last = foldForSearch(words.at(-1) ?? '');
  const folded = foldForSearch(words.join(' '));
  if (last.length < shortest || last.includes(' ')) return [];
  const [rows, tags, authors] = await Promise.all([
    database().$queryRaw<{ headline: string; standfirst: string }[]>`
      SELECT p.headline, p.standfirst FROM (
        SELECT "storyId" FROM "StorySearch" WHERE names LIKE ${`% ${last}%`}
        ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${mostStories}
      ) s JOIN "Publication" p USING ("storyId")`,
    database().tag.findMany({
      where: { name: { contains: words.join(' '), mode: 'insensitive' }, publications: { some: {} } },
      orderBy: { name: 'asc' },
      take: 3,
      select: { name: true },
    }),
    suggestAuthors(folded),
  ]);
  const texts = rows.flatMap(({ headline, standfirst }) => [headline, standfirst]);
  const found = [
    ...authors.slice(0, 3).map((name) => `"${name}"`),
    ...tags.map(({ name }) => name),
    ...completions(texts, words.slice(0, -1).join(' '), last),
  ];
  // A topic and a word of a headline may differ by a capital alone.
  const alike = Map.groupBy(found, foldForSearch).values();
  return [...alike].flatMap(([first]) => first ?? []).slice(0, most);
}
