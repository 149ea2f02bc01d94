import { findPassage, markText } from '@/lib/document/mark-passages';
import { parseQuery } from '@/lib/document/search-query';
import type { FoundCard, SearchPage } from '@/lib/document/shapes/search-page';
import { asksForStories, type StorySearch } from '@/lib/document/story-search';
import { loadCards } from '../load-cards';
import { encodePlace, type FoundStory, findNewest, findRelevant } from './find-stories';
import { readFoundTexts } from './found-texts';
import { respell } from './respell-terms';
import { type UnderstoodFilters, understandFilters } from './search-conditions';
import { type AskedTerm, askTerms, wholeQuery } from './search-terms';

const storiesAPage = 20;

/** What was found as a list shows it, with what was sought marked. */
async function toCards(found: readonly FoundStory[], terms: readonly AskedTerm[]): Promise<FoundCard[]> {
  const ids = found.map(({ id }) => id);
  const [cards, texts] = await Promise.all([
    loadCards(
      ids.map((storyId) => ({ storyId, photoId: null })),
      new Date(),
    ),
    readFoundTexts(ids, terms),
  ]);
  return ids.flatMap((id) => {
    const story = cards.get(id);
    // Taken down since it was found.
    if (!story) return [];
    const { text, sought } = texts.get(id) ?? { text: '', sought: [] };
    return [
      {
        story,
        headline: markText(story.headline, sought),
        standfirst: markText(story.standfirst, sought),
        passage: findPassage(text, sought),
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
  const { author, authorUnknown } = filters;
  const isSaid = terms.some(({ excluded }) => !excluded);
  const none: SearchPage = {
    ...{ stories: [], next: null, total: 0, respelled: null },
    ...{ author, authorUnknown, understood: true },
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
    stories: await toCards(page, terms),
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
