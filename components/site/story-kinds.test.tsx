import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { goldenPage, site } from '@/lib/output/test-support/golden-page';
import { StoryArticle } from './story-article';

const of = (change: Partial<StoryPage> = {}) =>
  renderToStaticMarkup(<StoryArticle story={{ ...goldenPage, ...change }} site={site} />);

afterEach(() => {
  vi.useRealTimers();
});

describe('a story', () => {
  it('covers its pictures behind a warning until they are asked for, and keeps them on the page', () => {
    const html = of();
    expect(html.indexOf('Show the pictures')).toBeLessThan(html.indexOf('<img'));
    expect(html.match(/class="uncover[^"]*"/g)).toHaveLength(1);
    expect(of({ contentWarning: '' })).not.toContain('uncover');
    const words = of({
      lead: null,
      refs: { ...goldenPage.refs, photos: new Map() },
      document: { version: 1, blocks: [] },
    });
    expect(words).toContain('This story mentions self-harm.');
    expect(words).not.toContain('uncover');
  });

  it('says that it is old news, counted from its last update', () => {
    vi.useFakeTimers({ now: new Date('2027-06-01T00:00:00.000Z') });
    expect(of()).not.toContain('more than');
    vi.setSystemTime(new Date('2027-12-01T00:00:00.000Z'));
    expect(of()).toContain('This article is more than a year old');
    vi.setSystemTime(new Date('2030-12-01T00:00:00.000Z'));
    expect(of()).toContain('This article is more than 4 years old');
    expect(of({ updatedAt: '2030-11-01T00:00:00.000Z' })).not.toContain('more than');
  });

  it('names the author of an opinion above its headline', () => {
    const name = '<p class="opinion-name">Tora Lind</p>';
    expect(of({ kind: 'opinion' })).toContain(name);
    expect(of()).not.toContain('opinion-name');
    expect(of({ kind: 'feature' })).toContain('data-kind="feature"');
  });

  it('says how long it takes to read, unless it is a note', () => {
    const text = [{ text: 'word '.repeat(700) }];
    const long = { version: 1 as const, blocks: [{ id: 'p1', type: 'paragraph', version: 1, text }] };
    expect(of({ document: long, updates: [] })).toContain('3 min read');
    expect(of({ document: { version: 1, blocks: [] }, updates: [] })).not.toContain('min read');
  });

  it('can be passed on without a script, and offers nothing that would not work', () => {
    const html = of();
    expect(html).toContain(`href="mailto:?subject=${encodeURIComponent('Why the band stopped')}`);
    expect(html.match(/<button type="button" hidden=""/g)).toHaveLength(2);
  });

  it('says what it reviews, and reads the stars aloud', () => {
    const review = { kind: 'film' as const, name: 'The <House>', by: 'Ilse Varga', rating: 3.5 };
    const html = of({ kind: 'review', review });
    expect(html).toContain('<cite class="not-italic">The &lt;House&gt;</cite>');
    expect(html).toContain('aria-label="3.5 out of 5 stars"');
    expect(html).toContain('★★★½☆');
    expect(of({ kind: 'review', review: { ...review, rating: null } })).not.toContain('★');
  });

  it('lists the questions of an explainer, leading to their answers, where there are several', () => {
    const heading = (id: string) => ({
      id,
      type: 'heading',
      version: 1,
      level: 2,
      text: [{ text: `Why ${id}?` }],
    });
    const document = (...ids: string[]) => ({ version: 1 as const, blocks: ids.map(heading) });
    const html = of({ kind: 'explainer', document: document('h1', 'h2', 'h3') });
    expect(html).toContain('In this explainer');
    for (const id of ['h1', 'h2', 'h3']) expect(html).toMatch(new RegExp(`href="#${id}"[\\s\\S]*id="${id}"`));
    expect(of({ kind: 'explainer', document: document('h1', 'h2') })).not.toContain('In this explainer');
    expect(of({ document: document('h1', 'h2', 'h3') })).not.toContain('In this explainer');
  });

  it('puts a leading video above the headline, but never above a warning', () => {
    const lead = {
      kind: 'video' as const,
      embed: {
        ...emptyEmbed,
        kind: 'video' as const,
        url: 'https://video.example.org/1',
        title: 'The crossing',
      },
    };
    const places = (html: string) => [html.indexOf('The crossing'), html.indexOf('<h1')];
    const first = places(of({ kind: 'video', lead, contentWarning: '' }));
    expect(first).toEqual(first.toSorted((a, b) => a - b));
    const warned = places(of({ kind: 'video', lead }));
    expect(warned).toEqual(warned.toSorted((a, b) => b - a));
  });

  it('carries the style of few kinds itself', () => {
    expect(of({ kind: 'gallery' })).toMatch(/<style[^>]*>\[data-kind=gallery\]/);
    expect(of({ kind: 'gallery' })).not.toMatch(/class="photo"><picture/);
    expect(of()).not.toContain('<style');
  });

  it('says who wrote it', () => {
    const bylines = goldenPage.bylines.map((byline) => ({ ...byline, bio: 'Writes about bands.' }));
    expect(of({ bylines })).toContain('Writes about bands.');
  });
});
