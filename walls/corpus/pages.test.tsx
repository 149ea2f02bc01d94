import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { documentHtml } from '@/blocks/document-html';
import { documentText } from '@/blocks/document-text';
import { JsonLd } from '@/components/site/json-ld';
import { MarkedText } from '@/components/site/marked-text';
import { Masthead } from '@/components/site/masthead';
import { SiteFooter } from '@/components/site/site-footer';
import { StoryArticle } from '@/components/site/story-article';
import { embedCard } from '@/lib/output/embed-card';
import { feedItemHtml } from '@/lib/output/feed/item-html';
import { oEmbedAnswer } from '@/lib/output/oembed';
import { storyJsonLd } from '@/lib/output/story-json-ld';
import { goldenPage, site } from '@/lib/output/test-support/golden-page';
import { filled } from './fill';
import { skeletonOf } from './skeleton';
import { corpus, handfuls, strings } from './strings';

const now = '2026-11-22T08:00:00.000Z';
const frame = { site, sections: [{ slug: 'culture', name: 'Culture', tone: 1 }], breaking: null } as never;

/** Everything that is drawn of a text, for people and for machines that read HTML. */
const drawn: Record<string, (text: string) => string> = {
  'a story’s page': (text) =>
    renderToStaticMarkup(<StoryArticle story={filled(goldenPage, text)} site={filled(site, text)} />),
  'what stands around pages': (text) =>
    renderToStaticMarkup(
      <>
        <Masthead {...(filled(frame as object, text) as { site: typeof site; sections: [] })} now={now} />
        <SiteFooter {...(filled(frame as object, text) as { site: typeof site; sections: [] })} />
      </>,
    ),
  'the card in other people’s pages': (text) => embedCard(filled(goldenPage, text), filled(site, text)),
  'the text of feeds': (text) => feedItemHtml(filled(goldenPage, text), filled(site, text)),
  'the HTML of blocks': (text) => {
    const { document, refs } = filled(goldenPage, text);
    return documentHtml(document, refs).toString();
  },
  'structured data': (text) =>
    renderToStaticMarkup(<JsonLd data={storyJsonLd(filled(goldenPage, text), filled(site, text))} />),
  'marks in what was found': (text) =>
    renderToStaticMarkup(
      <MarkedText
        pieces={[
          { text, marked: true },
          { text, marked: false },
        ]}
      />,
    ),
  'the frame that oEmbed offers': (text) =>
    oEmbedAnswer(filled(goldenPage, text), filled(site, text), { maxWidth: null, maxHeight: null } as never)
      .html,
};

it('holds more than 150 strings, each once', () => {
  expect(strings.length).toBeGreaterThan(150);
  expect(new Set(strings.map(({ text }) => text)).size).toBe(strings.length);
  expect(Object.values(corpus).every((list) => list.length >= 10)).toBe(true);
});

it('would be noticed if it were printed as it is', () => {
  const noticed = corpus['plain elements'].filter((text) => skeletonOf(`<p>${text}</p>`).length > 1);
  // Some only count in the head of a page.
  expect(noticed.length).toBeGreaterThan(corpus['plain elements'].length - 4);
});

it('fills every field that people write into', () => {
  const seen = new Set<string>();
  filled(goldenPage, 'x', (name) => seen.add(name));
  for (const name of [
    'headline',
    'kicker',
    'caption',
    'creators',
    'text',
    'speaker',
    'handle',
    'title',
    'hours',
  ])
    expect(seen).toContain(name);
});

describe.each(Object.entries(drawn))('%s', (_, draw) => {
  // Words without anything in them; text that is folded or cut is cut alike.
  const drawnOf = (text: string) => {
    // A line break is a `<br>`, and can do nothing.
    const bones = skeletonOf(draw(text)).filter(
      ({ tag, attributes }) => tag !== 'br' || attributes.length > 0,
    );
    return JSON.stringify(bones);
  };
  const plain = drawnOf('Words that mean no harm to anybody');

  it('has the same elements, attributes and kinds of addresses whatever is written', () => {
    const odd = handfuls.filter((text) => drawnOf(`a ${text} z`) !== plain);
    expect(odd).toEqual([]);
  });
});

it('says in structured data what was written, and nothing else', () => {
  for (const { text } of strings) {
    const story = filled(goldenPage, text);
    const html = renderToStaticMarkup(<JsonLd data={storyJsonLd(story, site)} />);
    const [, json = ''] = /^<script type="application\/ld\+json">([\s\S]*)<\/script>$/.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(storyJsonLd(story, site))));
    expect(json).not.toMatch(/[<>\u2028\u2029]/);
  }
});

it('is whole in plain text', () => {
  const { document, refs } = filled(goldenPage, '<b>not bold</b>');
  expect(documentText(document, refs)).toContain('<b>not bold</b>');
});
