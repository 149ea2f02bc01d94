import { findPassage, markText, type SoughtTerm } from '@/lib/document/mark-passages';
import { parseQuery } from '@/lib/document/search-query';
import type { FoundCard, SearchPage } from '@/lib/document/shapes/search-page';
import { asksForStories, type StorySearch } from '@/lib/document/story-search';
import { ask } from '../client';
import { loadCards } from '../load-cards';
import { Prisma } from '../prisma/client';
import { encodePlace, type FoundStory, findNewest, findRelevant } from './find-stories';
import { respell } from './respell-terms';
import { type UnderstoodFilters, understandFilters } from './search-conditions';
import { askTerms, soughtTerms, wholeQuery } from './search-terms';

const storiesAPage = 20;
/** So much of a text is looked through for a passage, in characters. */
const passageWithin = 60_000;

/** What was found as a list shows it, with what was sought marked. */
async function toCards(found: readonly FoundStory[], sought: readonly SoughtTerm[]): Promise<FoundCard[]> {
  const ids = found.map(({ id }) => id);
  const [cards, texts] = await Promise.all([
    loadCards(
      ids.map((storyId) => ({ storyId, photoId: null })),
      new Date(),
    ),
    sought.length === 0
      ? []
      : ask<{ storyId: string; text: string }>(Prisma.sql`
          SELECT "storyId", left(text, ${passageWithin}::int) AS text FROM "StorySearch" s
          WHERE "storyId" = ANY (${ids}::uuid[])
            AND NOT EXISTS (SELECT FROM "SearchDue" due WHERE due."storyId" = s."storyId")`),
  ]);
  const textOf = new Map(texts.map(({ storyId, text }) => [storyId, text]));
  return ids.flatMap((id) => {
    const story = cards.get(id);
    // Taken down since it was found.
    if (!story) return [];
    return [
      {
        story,
        headline: markText(story.headline, sought),
        standfirst: markText(story.standfirst, sought),
        passage: findPassage(textOf.get(id) ?? '', sought),
      },
    ];
  });
}

async function find(
  search: StorySearch,
  filters: UnderstoodFilters,
  before: string | null,
): Promise<SearchPage> {
  const terms = await askTerms(parseQuery(search.query));
  const { author } = filters;
  const isSaid = terms.some(({ excluded }) => !excluded);
  const none: SearchPage = {
    ...{ stories: [], next: null, total: 0, respelled: null },
    ...{ author, understood: true },
  };
  if (filters.impossible) return none;
  // Words of which nothing is left, or which are all excluded, look for nothing.
  if (search.query && !isSaid) return { ...none, understood: false };
  const query = isSaid ? wholeQuery(terms) : null;
  const byTime = search.order === 'newest' || query === null;
  const { found, total, isCut } = byTime
    ? await findNewest(query, filters.condition, { before, size: storiesAPage })
    : await findRelevant(query, filters.condition, { before, size: storiesAPage });
  const page = found.slice(0, storiesAPage);
  const last = found.length > storiesAPage ? page.at(-1) : undefined;
  return {
    ...none,
    stories: await toCards(page, soughtTerms(terms)),
    next: last ? encodePlace(last) : null,
    total,
    // Nothing is guessed for who pages on.
    respelled: page.length === 0 && !before ? await respell(search.query, terms) : null,
    isCut,
  };
}

/**
 * One page of the published stories that a search finds, by keyset. Where nothing is found because of a slip of the
 * finger, what is found for the words that were meant, with `respelled` saying so.
 * @param zone IANA: whose days the dates are
 */
export async function searchStories(
  search: StorySearch,
  zone: string,
  before: string | null,
): Promise<SearchPage | null> {
  if (!asksForStories(search)) return null;
  const filters = await understandFilters(search, zone);
  const page = await find(search, filters, before);
  if (page.respelled === null) return page;
  const instead = await find({ ...search, query: page.respelled }, filters, null);
  return instead.stories.length > 0
    ? { ...instead, respelled: page.respelled }
    : { ...page, respelled: null };
}
