import { expect, it } from 'vitest';
import type { CorrectionPage } from '@/lib/document/shapes/story-page';
import { goldenPage, site } from '../test-support/golden-page';
import { correctionsFeed } from './corrections-feed';
import { writeRss } from './write-rss';

const correctionsRss = (...given: Parameters<typeof correctionsFeed>) => writeRss(correctionsFeed(...given));

const update = goldenPage.updates.find(({ kind }) => kind === 'correction');
if (!update) throw new Error('The golden page has a correction');
const { id, path, headline, language, section } = goldenPage;
const page: CorrectionPage = {
  corrections: [{ ...update, headline: '', story: { id, path, headline, language, section } }],
  refs: goldenPage.refs,
  next: null,
};

it('carries each correction whole, under its own address, named by its kind and its story', () => {
  const xml = correctionsRss(page, site);
  expect(xml).toContain(`<link>${site.origin}${path}#update-${update.id}</link>`);
  expect(xml).toContain(`<guid isPermaLink="false">urn:uuid:${update.id}</guid>`);
  expect(xml).toContain('<title>Correction: ');
  expect(xml).toContain('<atom:link rel="self" type="application/rss+xml"');
  expect(xml).toContain(`href="${site.origin}/corrections/feed.xml"`);
  expect(correctionsRss(page, site)).toBe(xml);
});

it('gives one whose time nobody knows no time', () => {
  const undated = {
    ...page,
    corrections: page.corrections.map((entry) => ({ ...entry, publishedAt: null })),
  };
  const xml = correctionsRss(undated as CorrectionPage, site);
  expect(xml).not.toContain('<pubDate>');
  expect(correctionsRss(page, site)).toContain('<dc:creator>Erik Moe</dc:creator>');
});

it('says since when one has its words, where it had others before', () => {
  const changedAt = '2026-11-22T10:00:00.000Z';
  const changed = { ...page, corrections: page.corrections.map((entry) => ({ ...entry, changedAt })) };
  const feed = correctionsFeed(changed as CorrectionPage, site);
  expect(feed).toMatchObject({
    changed: changedAt,
    items: [{ publishedAt: update.publishedAt, modifiedAt: changedAt }],
  });
});

it('says when it last changed, and nothing when there is nothing', () => {
  expect(correctionsFeed(page, site).changed).not.toBeNull();
  const none = { corrections: [], refs: { ...page.refs, photos: new Map() }, next: null };
  expect(correctionsFeed(none, site).changed).toBeNull();
  expect(correctionsRss(none, site)).not.toContain('<item>');
});
