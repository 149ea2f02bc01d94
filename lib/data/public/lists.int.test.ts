import { beforeAll, describe, expect, it } from 'vitest';
import type { CardPage } from '@/lib/document/shapes/story-page';
import type { Viewer } from '@/lib/policy/viewer';
import { countQueries } from '../test-support/count-queries';
import {
  addAuthor,
  addColleague,
  addPhotoRow,
  addPublication,
  addSection,
  addTag,
} from '../test-support/newsroom';
import { getAuthorPage } from './get-author-page';
import { type FeedList, getFeedStories } from './get-feed-stories';
import { getFront } from './get-front';
import { getNewsSitemap } from './get-news-sitemap';
import { getSectionPage } from './get-section-page';
import { getSitemapEntries } from './get-sitemap-entries';
import { getSitemapMonths } from './get-sitemap-months';
import { getStory } from './get-story';
import { getTagPage } from './get-tag-page';

const total = 63;
const january = { month: '2026-01', part: 0 };
let viewer: Viewer;
const slugs = { sections: ['city', 'culture', 'empty'], author: 'ana', tag: 'ferries' };
const ids: string[] = [];
const inCity: string[] = [];

/** What every list costs while only one story is published. */
let costOfOne: number[];

const costs = async () => [
  await countQueries(getFront),
  await countQueries(() => getSectionPage('city', null)),
  await countQueries(() => getAuthorPage(slugs.author, null)),
  await countQueries(() => getTagPage(slugs.tag, null)),
  await countQueries(() => getFeedStories()),
  await countQueries(() => getFeedStories({ kind: 'author', slug: slugs.author })),
  await countQueries(() => getFeedStories({ kind: 'tag', slug: slugs.tag })),
  await countQueries(() => getSitemapEntries(january)),
  await countQueries(getSitemapMonths),
  await countQueries(() => getNewsSitemap(new Date('2026-01-09T12:00:00Z'))),
  await countQueries(() => getStory('city', 'story-0')),
];

beforeAll(async () => {
  viewer = await addColleague('editor');
  const sections = await Promise.all(slugs.sections.map((slug, position) => addSection(slug, position)));
  const author = await addAuthor(slugs.author);
  const tag = await addTag(slugs.tag);
  for (let n = 0; n < total; n += 1) {
    const section = sections[n % 3 === 2 ? 1 : 0];
    // Seven stories share each moment.
    const publishedAt = new Date(Date.UTC(2026, 0, 1 + Math.floor(n / 7)));
    const id = await addPublication({
      createdById: viewer.id,
      sectionId: section?.id ?? '',
      publishedAt,
      path: `/${section?.slug}/story-${n}`,
      leadPhotoId: n % 2 ? undefined : await addPhotoRow(viewer.id),
      authorIds: [author.id],
      tagIds: [tag.id],
    });
    ids.push(id);
    if (section?.slug === 'city') inCity.push(id);
    if (n === 0) costOfOne = await costs();
  }
});

/** A page of a section with what stands on its front. */
function wholePage(found: Awaited<ReturnType<typeof getSectionPage>>): CardPage | undefined {
  if (!found) return undefined;
  const { front, page } = found;
  const stories = [...(front?.slots.flatMap((shown) => shown.stories) ?? []), ...page.stories];
  return { stories: stories.sort((a, b) => b.publishedAt.localeCompare(a.publishedAt)), next: page.next };
}

async function allPages(load: (before: string | null) => Promise<CardPage | undefined>) {
  const seen: { id: string; publishedAt: string }[] = [];
  let before: string | null = null;
  do {
    const page: CardPage | undefined = await load(before);
    seen.push(...(page?.stories ?? []));
    before = page?.next ?? null;
  } while (before);
  return seen;
}

describe('lists for readers', () => {
  it.each([
    ['section', async (before: string | null) => wholePage(await getSectionPage('city', before)), inCity],
    ['author', async (before: string | null) => (await getAuthorPage(slugs.author, before))?.page, ids],
    ['tag', async (before: string | null) => (await getTagPage(slugs.tag, before))?.page, ids],
  ])('visit every story of a %s once, newest first, those of one moment too', async (_, load, expected) => {
    const seen = await allPages(load);
    expect(seen).toHaveLength(expected.length);
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(expected));
    const times = seen.map(({ publishedAt }) => publishedAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('take a cursor that is no cursor for the first page', async () => {
    expect(await getSectionPage('city', 'garbage')).toEqual(await getSectionPage('city', null));
  });

  it('are empty for a section without stories, and null for what does not exist', async () => {
    expect((await getSectionPage('empty', null))?.page).toEqual({ stories: [], next: null });
    expect(await getSectionPage('nowhere', null)).toBeNull();
    expect(await getAuthorPage('nobody', null)).toBeNull();
    expect(await getTagPage('nothing', null)).toBeNull();
    await addTag('written-about-in-secret');
    expect(await getTagPage('written-about-in-secret', null)).toBeNull();
  });

  it('cost as many queries for sixty stories as for one', async () => {
    const cost = await costs();
    expect(cost).toEqual(costOfOne);
    const [front, section] = cost;
    expect([front, section]).toEqual([3, 3]);
    for (const one of cost) expect(one).toBeGreaterThan(0);
    expect(Math.max(...cost)).toBeLessThanOrEqual(16);
  });
});

describe('getFront', () => {
  it('shows no story twice, leads with a picture, and leaves out sections without anything else', async () => {
    const { slots } = await getFront();
    const shown = slots.flatMap(({ stories }) => stories.map(({ id }) => id));
    expect(new Set(shown).size).toBe(shown.length);
    expect(slots[0]?.stories[0]?.photo).not.toBeNull();
    expect(
      slots.map(({ slot, head, stories }) => [slot.layout, head?.section?.slug, stories.length]),
    ).toEqual([
      ['lead', undefined, 1],
      ['strip', undefined, 4],
      ['headlines', undefined, 4],
      ['band', 'city', 4],
      ['band', 'culture', 4],
    ]);
  });
});

describe('getFeedStories and the sitemaps', () => {
  it('hold the newest thirty, and all', async () => {
    const newest = (await allPages(async (before) => (await getTagPage(slugs.tag, before))?.page))
      .slice(0, 30)
      .map(({ id }) => id);
    const idsIn = async (list?: FeedList) => (await getFeedStories(list))?.stories.map(({ id }) => id);
    expect(await idsIn()).toEqual(newest);
    expect(await idsIn({ kind: 'tag', slug: slugs.tag })).toEqual(newest);
    expect(await idsIn({ kind: 'author', slug: slugs.author })).toEqual(newest);
    expect(await idsIn({ kind: 'section', slug: 'city' })).toEqual(inCity.toReversed().slice(0, 30));
    expect(await idsIn({ kind: 'section', slug: 'empty' })).toEqual([]);
    for (const kind of ['section', 'author', 'tag'] as const)
      expect(await getFeedStories({ kind, slug: 'nothing' })).toBeNull();
    const { entries = [] } = (await getSitemapEntries(january)) ?? {};
    expect(await getSitemapEntries({ ...january, part: 1 })).toBeNull();
    expect(await getSitemapEntries({ month: '2026-02', part: 0 })).toBeNull();
    expect(await getSitemapMonths()).toEqual([
      { ...january, changedAt: expect.stringMatching(/^2026-01-09T/) },
    ]);
    expect(new Set(entries.map(({ path }) => path)).size).toBe(total);
    const pictured = entries.find(({ path }) => path.endsWith('/story-62'));
    expect(pictured?.images[0]).toMatch(/^\/media\/aa\/.+-640\.webp$/);
    expect(entries.find(({ path }) => path.endsWith('/story-61'))?.images).toEqual([]);
  });
});

describe('getNewsSitemap', () => {
  it('holds two days, newest first, and says when the first of them is older', async () => {
    const at = new Date('2026-01-09T12:00:00Z');
    const { entries, until } = await getNewsSitemap(at);
    expect(entries).toHaveLength(14);
    expect(entries[0]).toMatchObject({
      publishedAt: '2026-01-09T00:00:00.000Z',
      headline: expect.any(String),
    });
    expect(until).toBe('2026-01-10T00:00:00.000Z');
    expect(await getNewsSitemap(new Date('2026-03-01'))).toEqual({ entries: [], until: null });
  });
});
