import { type BegunSearch, beginSearch } from '@/lib/document/begun-search';
import { foldForSearch, searchTokens } from '@/lib/document/search-text';
import { database } from '../client';
import { Prisma } from '../prisma/client';
import { authorsLike } from './find-authors';

const most = 8;
const mostStories = 60;
const shortest = 2;

/** Names of authors that begin with what was typed, at any of their words; all of them where nothing was. */
export async function suggestAuthors(typed: string): Promise<string[]> {
  const authors = await authorsLike(typed.slice(0, 60));
  return authors.slice(0, most).map(({ name }) => name);
}

/** A word of a text as it is offered: with what an apostrophe or a hyphen joins to it, where it was typed up to there. */
function* offeredWords(
  text: string,
  { last, phrase, term }: BegunSearch,
): Generator<{ word: string; follows: boolean }> {
  const said = term.split(' ');
  let before = '';
  for (const { start, end, folded } of searchTokens(text)) {
    const follows = ` ${before}`.endsWith(term && ` ${term}`);
    before += before ? ` ${folded}` : folded;
    if (!folded.startsWith(last) || (phrase && !follows) || said.includes(folded)) continue;
    const [joined = ''] = folded === last ? (text.slice(end).match(/^[’'‐-]\p{L}{2,}/u) ?? []) : [];
    if (folded !== last || joined) yield { word: text.slice(start, end) + joined, follows };
  }
}

/**
 * Completions of the last word typed, by how often the newest stories about it say them above their text: first behind the
 * words that were typed, then anywhere.
 */
function completions(texts: readonly string[], begun: BegunSearch): string[] {
  const counts = new Map<string, { printed: string; count: number; behind: number }>();
  for (const text of texts) {
    for (const { word, follows } of offeredWords(text, begun)) {
      const folded = foldForSearch(word);
      const { printed, count, behind } = counts.get(folded) ?? { printed: word, count: 0, behind: 0 };
      counts.set(folded, { printed, count: count + 1, behind: behind + Number(follows) });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.behind - a.behind || b.count - a.count || a.printed.localeCompare(b.printed))
    .map(({ printed }) => begun.offer(printed));
}

/** What the names of a story must be like to have a word that completes the last one. A letter alone says nothing by itself. */
function namesLike({ phrase, term, last }: BegunSearch): Prisma.Sql {
  const words = last.length < shortest ? [...term.split(' '), last] : [last];
  const begin = phrase ? [[term, last].filter(Boolean).join(' ')] : words;
  return Prisma.join(
    begin.map((beginning) => Prisma.sql`names LIKE ${`% ${beginning}%`}`),
    ' AND ',
  );
}

/**
 * What somebody may be about to type: names of authors and topics, then words of headlines, each a whole search that keeps the
 * signs of the one begun: within a phrase what goes on so. Nothing for less than two letters.
 */
export async function suggestWords(typed: string): Promise<string[]> {
  const begun = beginSearch(typed.slice(0, 100));
  const { term, last } = begun;
  const folded = [term, last].filter(Boolean).join(' ');
  if (!last || folded.length < shortest || last.includes(' ')) return [];
  const [rows, tags, authors] = await Promise.all([
    database().$queryRaw<{ headline: string; standfirst: string }[]>`
      SELECT p.headline, p.standfirst FROM (
        SELECT "storyId" FROM "StorySearch" WHERE ${namesLike(begun)}
        ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT ${mostStories}
      ) s JOIN "Publication" p USING ("storyId")`,
    database().tag.findMany({
      where: { name: { contains: begun.typed, mode: 'insensitive' }, publications: { some: {} } },
      orderBy: { name: 'asc' },
      take: 3,
      select: { name: true },
    }),
    suggestAuthors(folded),
  ]);
  const texts = rows.flatMap(({ headline, standfirst }) => [headline, standfirst]);
  const found = [
    ...authors.slice(0, 3).map((name) => begun.offerName(name, true)),
    ...tags.map(({ name }) => begun.offerName(name, false)),
    ...completions(texts, begun),
  ];
  // A topic and a word of a headline may differ by a capital alone.
  const alike = Map.groupBy(found, foldForSearch).values();
  return [...alike].flatMap(([first]) => first ?? []).slice(0, most);
}
