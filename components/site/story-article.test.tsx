import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { correction, goldenPage, site, update } from '@/lib/output/test-support/golden-page';
import { StoryArticle } from './story-article';

const html = renderToStaticMarkup(<StoryArticle story={goldenPage} site={site} />);

/** Where each of these begins, in the order given; fails on one that is missing. */
function places(...parts: string[]): number[] {
  return parts.map((part) => {
    expect(html).toContain(part);
    return html.indexOf(part);
  });
}

describe('StoryArticle', () => {
  it('says things in the order of the page: what, who, when, what changed, what to beware of, then shows', () => {
    const order = places(
      'Music',
      '<h1',
      'Eleven shows are off, for now.',
      'href="/authors/tora-lind"',
      'Published <time',
      'Updated <time',
      'Corrected <time',
      `href="#update-${correction.id}"`,
      'This story mentions self-harm.',
      '<img',
      'The Harbour Hall on Friday.',
      '<span class="dateline">Halden</span>',
      'How we reported this</h2><p>We read the letter &amp; asked the hall.</p><p>The band',
      `id="update-${update.id}"`,
      'href="/tags/music"',
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('shows updates in full after the standfirst where the site wants that, the newest first', () => {
    const top = renderToStaticMarkup(
      <StoryArticle
        story={goldenPage}
        site={{ ...site, storyStyle: { ...site.storyStyle, updatesAt: 'top' } }}
      />,
    );
    const order = [
      'Eleven shows are off, for now.',
      `href="#update-${correction.id}"`,
      'This story mentions self-harm.',
      `id="update-${correction.id}"`,
      `id="update-${update.id}"`,
      '<span class="dateline">Halden</span>',
    ].map((part) => top.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(top.match(/id="updates"/g)).toHaveLength(1);
  });

  it('says of what put it right when that was', () => {
    expect(html).toContain('Put right on <time dateTime="2026-11-21T09:00:00.000Z">');
    expect(html).not.toContain('Put right on <time dateTime="2026-11-21T06:15:00.000Z">');
  });

  it('writes times with their zone', () => {
    expect(html).toContain('<time dateTime="2026-11-20T19:30:00.000Z">20 November 2026 at 20:30 CET</time>');
  });

  it('says what each did', () => {
    const text = html.replace(/<[^>]+>/g, '');
    expect(text).toContain('By Tora Lind');
    expect(text).toContain('Edited by Erik Moe');
    expect(text).toContain('Photographs by Ines Okafor');
  });

  it('leads from the notice to the update, and labels updates and corrections', () => {
    for (const { id } of [update, correction]) {
      expect(html).toContain(`href="#update-${id}"`);
      expect(html).toContain(`<article id="update-${id}"`);
    }
    expect(html).toContain('Updates and corrections');
    expect(html).toContain('there are eleven.');
  });

  it('has every id once, and no anchor that leads nowhere', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, label] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(label);
  });

  it('asks at once for the lead picture alone', () => {
    expect(html.match(/loading="eager"/g)).toHaveLength(1);
    expect(html).toMatch(/<img[^>]+alt="An empty stage."[^>]+loading="eager" fetchPriority="high"/);
  });

  it('prints credits, and says nothing where the credit is unknown', () => {
    expect(html).toContain('Photograph: Ines Okafor / Meridian via Halden Images');
    expect(html.toLowerCase()).not.toContain('unknown');
  });

  it('shows nothing that is not there', () => {
    const bare = renderToStaticMarkup(
      <StoryArticle
        story={{
          ...goldenPage,
          standfirst: '',
          kicker: '',
          contentWarning: '',
          datelinePlace: '',
          backstory: '',
          lead: null,
          updates: [],
          updatedAt: null,
          correctedAt: null,
          tags: [],
          bylines: [],
          keyPoints: [],
          related: { stories: [], waiting: [] },
        }}
        site={site}
      />,
    );
    for (const word of [
      'Updated',
      'Corrected',
      'Content warning',
      'Topics',
      'Key points',
      'How we reported',
      'Related stories',
      'About the',
      'dateline',
      ' · Music',
    ]) {
      expect(bare).not.toContain(word);
    }
    expect(bare).toContain('Published <time');
  });

  it('keeps the place of a story that has no paragraph', () => {
    const story = { ...goldenPage, document: { version: 1 as const, blocks: [] } };
    expect(renderToStaticMarkup(<StoryArticle story={story} site={site} />)).toContain(
      '<span class="dateline">Halden</span>',
    );
  });

  describe('of a story in another language', () => {
    const inTongue = (language: string) =>
      renderToStaticMarkup(<StoryArticle story={{ ...goldenPage, language }} site={site} />);

    it('speaks that, where the site can', () => {
      const german = inTongue('de-CH');
      for (const word of ['Inhaltshinweis', 'Das Wichtigste', 'Veröffentlicht <time', 'Themen'])
        expect(german).toContain(word);
      expect(german).not.toMatch(/Published|Topics|Content warning/);
    });

    it('says which language and side its own words have, where it can’t', () => {
      const arabic = inTongue('ar');
      expect(arabic).toContain('<div class="story-meta" lang="en-GB" dir="ltr">');
      expect(arabic).toMatch(/<strong[^>]* lang="en-GB" dir="ltr">Content warning:/);
      expect(arabic).toMatch(/<footer[^>]* lang="en-GB" dir="ltr">/);
    });

    it('keeps the site’s own form of the same language', () => {
      const american = inTongue('en-US');
      expect(american).toContain('<div class="story-meta">');
      expect(american).toMatch(/Published <time[^>]*>\d+ November/);
    });
  });

  it('needs no script', () => {
    // Where islands have been built, as after any build of the site, it names them: each is an extra.
    const without = html.replaceAll(/<script type="module"[^>]* src="\/islands\/[^>]*><\/script>/g, '');
    expect(without).not.toMatch(/<script|onclick|javascript:/i);
  });
});
