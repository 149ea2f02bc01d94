import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { goldenPage, site } from '@/lib/output/test-support/golden-page';
import { livePart, livePost } from '@/lib/output/test-support/live-part';
import { StoryArticle } from '../story-article';

const draw = (live: typeof livePart) =>
  renderToStaticMarkup(<StoryArticle story={{ ...goldenPage, live }} site={site} />);
const anchor = (n: number) => `id="update-${livePost(n).id}"`;

test('state, key points, key events, what is pinned, then posts newest first, then the way to older ones', () => {
  const html = draw(livePart);
  const order = [
    'data-live-badge="" data-state="live">Live</span>',
    '<h1',
    `<live-story class="flow" story="${goldenPage.id}"`,
    'role="status"',
    `id="update-${goldenPage.id}"`,
    'Live since <time dateTime="2026-11-21T07:01:00.000Z">21 November 2026 at 08:01',
    'Eleven shows are off.',
    `href="#update-${livePost(43).id}"`,
    `href="${goldenPage.path}?page=1#update-${livePost(3).id}"`,
    anchor(12),
    anchor(43),
    'class="live-key"',
    anchor(42),
    `href="${goldenPage.path}?page=1"`,
  ].map((part) => html.indexOf(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('each element that events are about stands there once, and each post has an address that stays', () => {
  const html = draw(livePart);
  for (const n of [12, 43, 42]) {
    expect(html.split(anchor(n))).toHaveLength(2);
    expect(html).toContain(`href="${goldenPage.path}/live/${livePost(n).id}"`);
  }
});

test('only coverage that goes on is listened to', () => {
  expect(draw(livePart)).toMatch(/<live-story [^>]*open=""/);
  expect(draw({ ...livePart, state: 'ended' })).not.toMatch(/<live-story [^>]*open=/);
});

test('a page of older posts has nothing that changes with every new one', () => {
  const html = draw({ ...livePart, page: 2, older: 1, newer: 3, pinned: [], keyEvents: [] });
  expect(html).toContain(`<a href="${goldenPage.path}" class="quiet-link">`);
  expect(html).toContain('Older posts, page 2');
  for (const other of [
    'Updated',
    'Eleven shows',
    'key-points',
    'The Harbour Hall',
    `id="update-${goldenPage.id}"`,
  ]) {
    expect(html).not.toContain(other);
  }
  expect(html).toContain(`href="${goldenPage.path}?page=3" rel="prev"`);
});

test('coverage without posts says so', () => {
  expect(draw({ ...livePart, posts: [], pinned: [], older: null })).toContain(
    'The first post will stand here.',
  );
});
