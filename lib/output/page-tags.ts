import type { Metadata } from 'next';
import { firstDayOf } from '@/lib/document/archive-place';
import type { Refs } from '@/lib/document/refs';
import type { ArchivePage } from '@/lib/document/shapes/archive-page';
import type { Byline, Portrait } from '@/lib/document/shapes/byline';
import type { FrontPage } from '@/lib/document/shapes/front-page';
import type { SearchPage } from '@/lib/document/shapes/search-page';
import type { StoryHistory } from '@/lib/document/shapes/story-change';

import type {
  AuthorProfile,
  CorrectionPage,
  RetractionPage,
  StoryCard,
  StoryPage,
} from '@/lib/document/shapes/story-page';
import { storyAge } from '@/lib/document/story-age';
import { earliest } from '@/lib/kit/earliest';

// What a page shows, in words that the database's triggers use too (migration page_drops, docs/page-drops.md). The edge
// drops a page when one of its words is dropped.

/** A page that shows cards: each with its story, its author, its picture. */
function cardTags(cards: readonly StoryCard[]): string[] {
  return cards.flatMap(({ id, bylines, photo }) => [
    `card:${id}`,
    ...bylines.map(({ slug }) => `author:${slug}`),
    ...(photo ? [`photo:${photo.figure.id}`] : []),
  ]);
}

/** What fills a slot by itself, as a list; on a section's front what is latest is the section's. */
function sourceTag(source: FrontPage['sources'][number], section: string | null): string[] {
  switch (source.from) {
    case 'section':
      return [`list:section:${source.slug}`];
    case 'kind':
      return [`list:kind:${source.kind}`];
    case 'latest':
      return [section ? `list:section:${section}` : 'list'];
    case 'live':
      return ['list:live'];
    case 'nothing':
      return [];
  }
}

/** All stories on a front. */
export const frontStories = (front: FrontPage): StoryCard[] => front.slots.flatMap(({ stories }) => stories);

/**
 * The tags of a front: its own, and those of what stands in its slots. A list is among them only where a slot fills itself
 * from it, so that a publication leaves a front alone that it doesn't change.
 * @param section the slug of the section that it is of; null for the site's own
 */
export function frontTags(front: FrontPage, section: string | null): string[] {
  const { key, sources, breaking, followed } = front;
  return [
    'site',
    `front:${key}`,
    'breaking',
    ...sources.flatMap((source) => sourceTag(source, section)),
    ...cardTags(frontStories(front)),
    ...(breaking ? [`card:${breaking.storyId}`] : []),
    ...followed.map((id) => `story:${id}`),
  ];
}

/** A list of stories: `null` for the site's own, else of a section, author or tag. */
export type ListName = { kind: 'section' | 'author' | 'tag' | 'series'; slug: string } | null;

/**
 * The tags of a list's page. Its first page changes with every story that joins the list; the older ones stay as they
 * are until one of their own stories changes, or one comes back among them.
 */
export function listTags(list: ListName, cards: readonly StoryCard[], older: boolean): string[] {
  const head = older ? 'older' : 'list';
  const name = list ? `${head}:${list.kind}:${list.slug}` : head;
  const fact = list && list.kind !== 'section' ? [`${list.kind}:${list.slug}`] : [];
  return ['site', name, ...fact, ...cardTags(cards)];
}

function refTags({ photos, helplines }: Refs): string[] {
  return [
    ...[...photos.keys()].map((photo) => `photo:${photo}`),
    ...[...helplines.keys()].map((helpline) => `helpline:${helpline}`),
  ];
}

/** The pictures of those who sign. */
const portraitTags = (bylines: readonly Byline[]) =>
  bylines.flatMap(({ portrait }) => (portrait ? [`photo:${portrait.photo.id}`] : []));

/** When one of these pictures is another by itself (ISO instant): rights begin or end. */
const portraitsUntil = (portraits: readonly (Portrait | null | undefined)[]) =>
  earliest(portraits.map((portrait) => portrait?.photo.rights.until ?? null));

/** The tags of an author's page: their stories, and their picture. */
export function authorTags({ slug, portrait }: AuthorProfile, cards: readonly StoryCard[], older: boolean) {
  return [
    ...listTags({ kind: 'author', slug }, cards, older),
    ...(portrait ? [`photo:${portrait.photo.id}`] : []),
  ];
}

/** When an author's page is another by itself (ISO instant). */
export function authorUntil({ portrait }: AuthorProfile, cards: readonly StoryCard[]): string | null {
  return earliest([listUntil(cards), portraitsUntil([portrait])]);
}

/** What a story says of its series: the name, its own place, and the headlines before and after. */
function seriesTags(series: StoryPage['series']): string[] {
  if (!series) return [];
  const steps = [series.previous, series.next];
  return [`series:${series.slug}`, ...steps.flatMap((step) => (step ? [`card:${step.id}`] : []))];
}

/** The tags of a story's page, of an older page of a live one, and of whatever holds all of the story. */
export function storyTags({
  id,
  bylines,
  tags,
  refs,
  updates,
  live,
  related,
  series,
  translations,
}: StoryPage): string[] {
  const signed = [{ bylines }, ...updates, ...(live?.pinned ?? []), ...(live?.posts ?? [])];
  return [
    'site',
    `story:${id}`,
    live?.page ? `live:${id}:${live.page}` : `live:${id}`,
    ...signed.flatMap((part) => part.bylines).map(({ slug }) => `author:${slug}`),
    ...tags.map(({ slug }) => `tag:${slug}`),
    ...refTags(refs),
    ...related.stories.flatMap((card) => [
      `card:${card.id}`,
      ...(card.photo ? [`photo:${card.photo.figure.id}`] : []),
    ]),
    ...portraitTags(bylines),
    ...(translations ? [`translations:${translations.of}`] : []),
    ...seriesTags(series),
    ...related.waiting.map((other) => `story:${other}`),
  ];
}

/** The tags of a feed: a list with every story in it whole. */
export function feedTags(list: ListName, stories: readonly StoryPage[]): string[] {
  return [...listTags(list, [], false), ...stories.flatMap(storyTags)];
}

/** The tags of a feed of what a search found: whatever is taken away of it, or a story that is taken down, takes it along. */
export function searchFeedTags(stories: readonly StoryPage[]): string[] {
  return ['site', ...stories.flatMap(storyTags)];
}

/** The tags of the notice that a story was taken back. */
export function retractionTags({ id }: RetractionPage): string[] {
  return ['site', `story:${id}`];
}

/** The tags of a story's public history. */
export function historyTags({ story: { id } }: StoryHistory): string[] {
  return ['site', 'histories', `story:${id}`, `history:${id}`];
}

/** The tags of a page or feed of what put stories right: a feed names who signed each. */
export function correctionTags({ corrections, refs }: CorrectionPage): string[] {
  return [
    'site',
    'corrections',
    ...corrections.flatMap((entry) => [
      `card:${entry.story.id}`,
      ...(entry.kind === 'retraction' ? [] : entry.bylines.map(({ slug }) => `author:${slug}`)),
    ]),
    ...refTags(refs),
  ];
}

/**
 * The tags of a page of the archive: a day that is over changes like older pages of lists; what counts stories, with every
 * publication. It links to the nearest days with stories: one between it and the day before drops it by that day, one
 * between it and the day after by its own, or by the day before where it has no stories itself.
 */
export function archiveTags({ place, stories, until, earlier }: ArchivePage): string[] {
  if (!stories) return ['site', 'sitemap'];
  const days = [`day:${firstDayOf(place)}`, `day:${earlier ? firstDayOf(earlier) : 'first'}`];
  return ['site', 'older', ...days, ...(until ? ['list'] : []), ...cardTags(stories.stories)];
}

/**
 * The tags of a part of the sitemap. One of a month names the files of pictures, which are others once a credit is.
 * @param month of the first publications in it (`2026-11`); null for one without stories
 */
export function sitemapTags(month: string | null): string[] {
  return ['site', 'sitemap', ...(month ? [`sitemap:${month}`] : [])];
}

/** For so long the edge keeps what a search found, in ms: nothing tells it of stories that are found from now on. */
const searchKept = 30_000;

/** The tags of what a search found: what of it is taken away, or a story that is taken down, takes the page along. */
export function searchTags({ stories }: SearchPage): string[] {
  const cards = stories.map(({ story }) => story);
  return ['site', ...cardTags(cards), ...cards.map(({ id }) => `story:${id}`)];
}

/** When what a search found is asked for anew (ISO instant). */
export function searchUntil({ stories }: SearchPage, now: Date): string | null {
  const soon = new Date(now.getTime() + searchKept).toISOString();
  return earliest([soon, listUntil(stories.map(({ story }) => story))]);
}

/** As the edge reads them, each once: for `<meta name="edge-tags">` or the header of that name. */
export function edgeTags(tags: readonly string[]): string {
  return [...new Set(tags)].join(' ');
}

/** When a story's page is another by itself (ISO instant): rights to its pictures, or it is a year older. */
export function storyPageUntil(story: StoryPage, now = new Date()): string | null {
  return earliest([
    storyUntil(story),
    listUntil(story.related.stories),
    portraitsUntil(story.bylines.map(({ portrait }) => portrait)),
    storyAge(story.updatedAt ?? story.publishedAt, now).until,
  ]);
}

/** When the pictures of a story's page, or of corrections, are others by themselves (ISO instant): rights begin or end. */
export function storyUntil({ refs }: Pick<StoryPage, 'refs'>): string | null {
  return earliest([...refs.photos.values()].map(({ rights }) => rights.until));
}

/** The same of a page with cards. */
export function listUntil(cards: readonly Pick<StoryCard, 'photo'>[]): string | null {
  return earliest(cards.map(({ photo }) => photo?.figure.rights.until ?? null));
}

/** When a front is another by itself: a pin or the strip ends, or rights to a picture. */
export function frontUntil(front: FrontPage): string | null {
  return earliest([front.until, listUntil(frontStories(front))]);
}

/** The head of a page that offers itself to be kept; `until`: the ISO instant at which it is out of date by itself. */
export function offerPage(
  metadata: Metadata,
  tags: readonly string[],
  until: string | null = null,
): Metadata {
  const other = { ...metadata.other, 'edge-tags': edgeTags(tags), ...(until ? { 'edge-until': until } : {}) };
  return { ...metadata, other };
}
