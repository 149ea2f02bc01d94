import { headers } from 'next/headers';
import { cache } from 'react';
import type { Frame } from '@/components/site/frame';
import { hearOfFrame } from '@/lib/data/public/ask-with-frame';
import { getArchive } from '@/lib/data/public/get-archive';
import { getAuthorPage } from '@/lib/data/public/get-author-page';
import { getCorrections } from '@/lib/data/public/get-corrections';
import { getFrame } from '@/lib/data/public/get-frame';
import { getFront } from '@/lib/data/public/get-front';
import { getPolicy } from '@/lib/data/public/get-policy';
import { getRetraction } from '@/lib/data/public/get-retraction';
import { getSearch } from '@/lib/data/public/get-search';
import { getSectionPage } from '@/lib/data/public/get-section-page';
import { getSeriesPage } from '@/lib/data/public/get-series-page';
import { getStory } from '@/lib/data/public/get-story';
import { getStoryHistory } from '@/lib/data/public/get-story-history';
import { getTagPage } from '@/lib/data/public/get-tag-page';
import { pageHeader } from '@/lib/kit/edge-question';

// The layout, a page and its metadata ask for the same things; each is read once for one request.
export const loadFront = cache(() => getFront());
export const loadStory = cache((section: string, slug: string, page: number | null) =>
  getStory(section, slug, page),
);
export const loadFrame: () => Promise<Frame> = cache(async () => {
  // Where no decision about the address came before the page, nobody has heard yet whether the frame still holds.
  const [, section, slug] = (await headers()).get(pageHeader)?.split('/') ?? [];
  if (section && slug) await loadStory(section, slug, null);
  else if (section === '') await hearOfFrame();
  return getFrame();
});
export const loadRetraction = cache(getRetraction);
export const loadPolicy = cache(getPolicy);
export const loadSectionPage = cache((slug: string, before: string | null) => getSectionPage(slug, before));
export const loadAuthorPage = cache(getAuthorPage);
export const loadSeriesPage = cache(getSeriesPage);
export const loadCorrections = cache(getCorrections);
export const loadStoryHistory = cache(getStoryHistory);
export const loadTagPage = cache(getTagPage);

/** By the part of its address behind `/archive/`; null for what is no date. */
export const loadArchive = cache(async (date: string, before: string | null) =>
  getArchive(date, (await loadSite()).zone, before),
);

/** By the part of an address behind `?`. */
export const loadSearch = cache(async (query: string) => getSearch(query, (await loadSite()).zone));

/** The outlet's own facts. */
export async function loadSite(): Promise<Frame['site']> {
  return (await loadFrame()).site;
}
