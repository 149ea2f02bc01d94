import { describe, expect, it } from 'vitest';
import type { SearchPage } from '@/lib/document/shapes/search-page';
import type { CorrectionPage, StoryCard, StoryPage } from '@/lib/document/shapes/story-page';
import {
  correctionTags,
  edgeTags,
  feedTags,
  listTags,
  searchTags,
  searchUntil,
  sitemapTags,
  storyTags,
} from './page-tags';

// The second table of docs/page-drops.md: what each kind of page says that it shows.

const byline = { slug: 'ada', name: 'Ada', jobTitle: '', role: 'reporter' };
const card = (id: string, photo: string | null) =>
  ({ id, bylines: [byline], photo: photo && { figure: { id: photo }, alt: '' } }) as unknown as StoryCard;
const story = (id: string) =>
  ({
    id,
    bylines: [byline],
    updates: [{ bylines: [byline, { ...byline, slug: 'bo' }] }],
    tags: [{ slug: 'ferries', name: 'Ferries' }],
    refs: { photos: new Map([['p1', {}]]), helplines: new Map([['h1', {}]]) },
    related: { stories: [card('r1', 'p2')], waiting: ['w1'] },
  }) as unknown as StoryPage;

describe('a page says what it shows', () => {
  it('a story: itself, its newest news, who wrote it and its updates, its tags, pictures and helplines, what it leads to', () => {
    expect(storyTags(story('s1'))).toEqual([
      'site',
      'story:s1',
      'live:s1',
      'author:ada',
      'author:ada',
      'author:bo',
      'tag:ferries',
      'photo:p1',
      'helpline:h1',
      'card:r1',
      'photo:p2',
      'story:w1',
    ]);
  });

  it('corrections: of each the story that it names, and who signed it; a retraction is signed by nobody', () => {
    const page = {
      corrections: [
        { kind: 'correction', story: { id: 's1' }, bylines: [byline] },
        { kind: 'retraction', story: { id: 's2' } },
      ],
      refs: { photos: new Map([['p1', {}]]), helplines: new Map() },
    } as unknown as CorrectionPage;
    expect(correctionTags(page)).toEqual([
      'site',
      'corrections',
      'card:s1',
      'author:ada',
      'card:s2',
      'photo:p1',
    ]);
  });

  it('a search: of every story what stands of it in the list, and its text; for half a minute', () => {
    const page = { stories: [{ story: card('s1', null) }] } as unknown as SearchPage;
    expect(searchTags(page)).toEqual(['site', 'card:s1', 'author:ada', 'story:s1']);
    expect(searchUntil(page, new Date('2026-11-22T10:00:00Z'))).toBe('2026-11-22T10:00:30.000Z');
  });

  it('the front: the list, and of every card the story, its author and its picture', () => {
    expect(listTags(null, [card('s1', 'p1'), card('s2', null)], false)).toEqual([
      'site',
      'list',
      'card:s1',
      'author:ada',
      'photo:p1',
      'card:s2',
      'author:ada',
    ]);
  });

  it.each([
    ['section', ['site', 'list:section:x'], ['site', 'older:section:x']],
    ['author', ['site', 'list:author:x', 'author:x'], ['site', 'older:author:x', 'author:x']],
    ['tag', ['site', 'list:tag:x', 'tag:x'], ['site', 'older:tag:x', 'tag:x']],
  ] as const)('the list of a %s: its head, which older pages don’t carry', (kind, first, older) => {
    expect(listTags({ kind, slug: 'x' }, [], false)).toEqual(first);
    expect(listTags({ kind, slug: 'x' }, [], true)).toEqual(older);
  });

  it('a feed: its list, and all that its stories show', () => {
    expect(feedTags(null, [story('s1')])).toEqual(['site', 'list', ...storyTags(story('s1'))]);
  });

  it('a part of the sitemap: the month whose pictures it names', () => {
    expect(sitemapTags('2026-11')).toEqual(['site', 'sitemap', 'sitemap:2026-11']);
    expect(sitemapTags(null)).toEqual(['site', 'sitemap']);
  });

  it('each word once', () => {
    expect(edgeTags(['site', 'list', 'site'])).toBe('site list');
  });
});
