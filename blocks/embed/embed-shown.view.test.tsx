import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { noRefs, type Refs } from '@/lib/document/refs';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import type { EmbedFate } from '@/lib/document/shapes/embed-watch';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { embed } from './embed';
import { EmbedShown } from './embed-shown.view';

const url = 'https://x.com/ana_brandt/status/1';
const post: EmbedContent = {
  ...emptyEmbed,
  provider: 'x',
  platform: 'X',
  url,
  authorName: 'Ana Brandt',
  handle: 'ana_brandt',
  text: 'The ferry is late.',
  capturedAt: '2026-05-12T09:00:00Z',
  pictures: [{ url: 'https://pictures.example/1.jpg', alt: 'The empty quay', photoId: null }],
};

const refsOf = (fate: Partial<EmbedFate>): Refs => ({
  ...noRefs,
  embeds: new Map([[url, { state: 'unknown', choice: null, description: '', ...fate }]]),
});

function shown(fate: Partial<EmbedFate>, content = post) {
  const refs = refsOf(fate);
  const block = { id: 'b1', type: 'embed' as const, version: 1, ...content };
  return {
    page: renderToStaticMarkup(
      <EmbedShown embed={content} refs={refs} anchor="b1" locale={{ language: 'en', zone: 'UTC' }} />,
    ),
    feed: embed.toHtml(block, refs, undefined, 'en').value,
    text: embed.toText(block, refs, undefined, 'en'),
  };
}

describe('a quotation', () => {
  it.each(['unknown', 'live', 'moved'] as const)('of a post that is %s leads to it', (state) => {
    const { page, feed, text } = shown({ state });
    expect(page).toContain(`href="${url}"`);
    expect(page).toContain('Picture: The empty quay');
    expect(page + feed).not.toContain('No longer');
    expect(feed).toContain(`<a href="${url}">`);
    expect(text).toContain('Picture: The empty quay');
    expect(page + feed).not.toContain('pictures.example');
  });

  it.each([
    ['gone', 'No longer available on X; captured May 12, 2026'],
    ['private', 'No longer public on X; captured May 12, 2026'],
  ] as const)('of a post that is %s says so and leads nowhere', (state, note) => {
    const { page, feed } = shown({ state });
    expect(page).toContain(note);
    expect(page).toContain('The ferry is late.');
    expect(page).not.toContain(`href="${url}"`);
    expect(feed).toContain(note);
    expect(feed).not.toContain('<a ');
    expect(shown({ state, choice: 'keep' })).toEqual(shown({ state }));
  });

  it('says nothing of a capture where everything was typed', () => {
    expect(shown({ state: 'gone' }, { ...post, capturedAt: null }).page).toContain(
      'No longer available on X<',
    );
  });

  it.each(['video', 'link'] as const)('of a %s that is gone has its note too', (kind) => {
    const { page } = shown({ state: 'gone' }, { ...post, kind, title: 'The ferry' });
    expect(page).toContain('No longer available on X');
    expect(page).not.toContain('href=');
  });
});

describe('what the desk decided', () => {
  it('puts a description in its place, everywhere', () => {
    const { page, feed, text } = shown({
      state: 'gone',
      choice: 'describe',
      description: 'Ana <complained>.',
    });
    expect(page).toBe('<p class="embed-described" id="b1">Ana &lt;complained&gt;.</p>');
    expect(feed).toBe('<p>Ana &lt;complained&gt;.</p>');
    expect(text).toBe('Ana <complained>.');
  });

  it('takes it away, everywhere, also when the post is back', () => {
    for (const state of ['gone', 'live'] as const) {
      expect(shown({ state, choice: 'remove' })).toEqual({ page: '', feed: '', text: '' });
    }
  });
});
