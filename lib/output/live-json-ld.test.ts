import { expect, test } from 'vitest';
import { feedItemHtml } from './feed/item-html';
import { storyJsonLd } from './story-json-ld';
import { storyMetadata } from './story-metadata';
import { goldenPage, site } from './test-support/golden-page';
import { livePart, livePost } from './test-support/live-part';

const live = { ...goldenPage, live: livePart };
// biome-ignore lint/suspicious/noExplicitAny: a graph is looked at as any crawler looks at it
const articleOf = (story: typeof live): any =>
  JSON.parse(JSON.stringify(storyJsonLd(story, site)))['@graph'][0];

test('a story that is covered live is a LiveBlogPosting with the posts of its page, newest first', () => {
  const article = articleOf(live);
  expect(article).toMatchObject({
    '@type': 'LiveBlogPosting',
    '@id': 'https://courier.example.org/culture/band-cancels-every-date#article',
    coverageStartTime: '2026-11-21T08:01:00+01:00',
    dateModified: '2026-11-21T10:00:00+01:00',
    correction: [{ '@type': 'CorrectionComment' }],
  });
  expect(article).not.toHaveProperty('coverageEndTime');
  expect(article).not.toHaveProperty('dateline');
  const url = (n: number) => `${site.origin}${goldenPage.path}/live/${livePost(n).id}`;
  expect(article.liveBlogUpdate).toMatchObject([
    { '@type': 'BlogPosting', url: url(43), headline: 'Post 43', datePublished: '2026-11-21T08:43:00+01:00' },
    // Without a headline it is called by how it begins.
    { url: url(42), headline: 'Words of 42.', dateModified: '2026-11-21T09:00:00+01:00' },
    { url: url(12), articleBody: 'Words of 12.', author: [{ name: 'Tora Lind' }] },
  ]);
});

test('coverage that is to come says when, one that has ended when that was', () => {
  const upcoming = { ...livePart, startedAt: null, endsAt: '2026-11-21T18:00:00.000Z' };
  expect(articleOf({ ...live, live: upcoming })).toMatchObject({
    coverageStartTime: '2026-11-21T08:00:00+01:00',
    coverageEndTime: '2026-11-21T19:00:00+01:00',
  });
  const ended = { ...upcoming, endedAt: '2026-11-21T17:00:00.000Z' };
  expect(articleOf({ ...live, live: ended }).coverageEndTime).toBe('2026-11-21T18:00:00+01:00');
});

test('a page of older posts is its own original, between its neighbours, and moves with its own posts only', () => {
  const older = { ...live, live: { ...livePart, page: 2, older: 1, newer: 3, pinned: [] } };
  expect(storyMetadata(older, site)).toMatchObject({
    title: { absolute: expect.stringContaining('Older posts, page 2') },
    alternates: { canonical: `${site.origin}${goldenPage.path}?page=2` },
    pagination: {
      previous: `${site.origin}${goldenPage.path}?page=3`,
      next: `${site.origin}${goldenPage.path}?page=1`,
    },
  });
  expect(articleOf(older).dateModified).toBe('2026-11-21T09:00:00+01:00');
  expect(storyMetadata(live, site).pagination).toEqual({ next: `${site.origin}${goldenPage.path}?page=1` });
});

test('a feed has the key points and the way to the posts, not the posts', () => {
  const html = feedItemHtml(live, site);
  expect(html).toContain('Eleven shows are off.');
  expect(html).toContain(`<a href="${site.origin}${goldenPage.path}">Read the live coverage</a>`);
  expect(html).not.toContain('Words of 42.');
});
