import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { goldenPage } from '@/lib/output/test-support/golden-page';
import { StoryTimes } from './story-times';

const locale = { language: 'en-GB', zone: 'UTC' };
const textOf = (html: string) =>
  html
    .replace(/<\/li>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n');
const [update, correction] = goldenPage.updates;
if (!update || !correction) throw new Error('The golden page has an update and a correction');

it('is one line for a story that nothing has happened to', () => {
  const bare = { ...goldenPage, updates: [], updatedAt: null, correctedAt: null };
  const html = renderToStaticMarkup(<StoryTimes story={bare} locale={locale} />);
  expect(html).not.toContain('<details');
  expect(html).toContain('Published <time');
  const silent = renderToStaticMarkup(<StoryTimes story={{ ...bare, hasHistory: false }} locale={locale} />);
  expect(silent).not.toContain('<a');
});

it('leads to the history of a story that was changed, be it ever so little', () => {
  const bare = { ...goldenPage, updates: [], updatedAt: null, correctedAt: null };
  for (const story of [goldenPage, bare]) {
    const html = renderToStaticMarkup(<StoryTimes story={story} locale={locale} />);
    expect(html).toContain(`href="${goldenPage.path}/history"`);
  }
});

it('opens into everything that happened, oldest first, each leading to its place', () => {
  const html = renderToStaticMarkup(<StoryTimes story={goldenPage} locale={locale} />);
  const list = html.slice(html.indexOf('<ol'), html.indexOf('</ol>'));
  expect(textOf(list).map((line) => line.split(' ')[0])).toEqual(['Published', 'Updated', 'Corrected', '']);
  for (const { id } of goldenPage.updates) expect(list).toContain(`href="#update-${id}"`);
});

it('names a change of the text, which has no place of its own', () => {
  const story = { ...goldenPage, updatedAt: '2026-11-23T09:00:00.000Z' };
  const html = renderToStaticMarkup(<StoryTimes story={story} locale={locale} />);
  expect(textOf(html.slice(html.indexOf('<ol'))).at(-2)).toBe('Updated 23 November 2026 at 09:00 UTC');
});

it('says of an update whose time nobody knows just that, and machines get none', () => {
  const updates = goldenPage.updates.map((one) => ({ ...one, publishedAt: null }));
  const html = renderToStaticMarkup(<StoryTimes story={{ ...goldenPage, updates }} locale={locale} />);
  const list = html.slice(html.indexOf('<ol'));
  expect(textOf(list)[1]).toMatch(/^Updated time unknown: /);
  expect(list.match(/<time/g)).toHaveLength(2);
});
