import type { StoryPage } from '@/lib/document/shapes/story-page';
import { livePartRefs, loadLivePart } from '../live-part';
import { loadWithOthers } from '../load-refs';
import { arrangeRelated } from '../related-cards';
import { toSeriesPlace } from '../series-place';
import { pageRefs, toStoryPage, withPortraits } from '../story-page';
import { toTranslations } from '../translations';
import { readPublication } from './read-publication';

/**
 * The published story at `/{section}/{slug}`, or null. Of a live story also its posts: the newest, or with `page` those of an
 * older page; null where there is no such page.
 */
export async function getStory(
  section: string,
  slug: string,
  page: number | null = null,
): Promise<StoryPage | null> {
  const row = await readPublication(`/${section}/${slug}`);
  if (!row) return null;
  const coverage = row.story.live;
  const live = coverage && (await loadLivePart(row.storyId, coverage, page));
  if (page !== null && !live) return null;
  // At the end of older posts stands the way back to the story.
  const beside = (page === null && row.related) || { chosen: [], found: [] };
  const original = row.translationOf ?? row.storyId;
  const loaded = await loadWithOthers([...pageRefs(row), ...(live ? livePartRefs(live) : [])], {
    stories: [...beside.chosen, ...beside.found],
    photos: row.bylines.flatMap(({ author }) => author.portraitId ?? []),
    translations: page === null ? { own: row.storyId, of: original } : undefined,
  });
  const related = arrangeRelated(beside, loaded.related);
  const series = page === null ? toSeriesPlace(row.story.seriesPart, row.storyId) : null;
  const bylines = withPortraits(row.bylines, loaded.portraits);
  const story = toStoryPage(row, loaded.refs, live);
  const translations = toTranslations(loaded.translations, { ...story, of: original });
  return { ...story, bylines, related, series, translations };
}
