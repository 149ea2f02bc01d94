import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { storiesFeed } from '@/lib/output/feed/stories-feed';
import { writeAtom } from '@/lib/output/feed/write-atom';
import { writeJsonFeed } from '@/lib/output/feed/write-json-feed';
import { writeRss } from '@/lib/output/feed/write-rss';
import { newsSitemap } from '@/lib/output/news-sitemap';
import { oEmbedAnswer, oEmbedXml } from '@/lib/output/oembed';
import { goldenPage, site } from '@/lib/output/test-support/golden-page';
import { xmpPacket } from '@/lib/photos/xmp-packet';
import { filled } from './fill';
import { skeletonOf } from './skeleton';
import { handfuls } from './strings';

const feedOf = (text: string) => storiesFeed([filled(goldenPage, text)], filled(site, text));

/** What programs read, by the text that somebody wrote. */
const xml: Record<string, (text: string) => string> = {
  RSS: (text) => writeRss(feedOf(text)),
  Atom: (text) => writeAtom(feedOf(text), goldenPage.publishedAt),
  'the news sitemap': (text) => newsSitemap([filled(goldenPage, text)], filled(site, text)),
  'oEmbed in XML': (text) =>
    oEmbedXml(oEmbedAnswer(filled(goldenPage, text), filled(site, text), { width: null, height: null })),
  'what stands in picture files': (text) =>
    xmpPacket({
      creators: [text, text],
      credit: text,
      copyright: text,
      caption: text,
      webStatement: text,
      licensor: text,
    }) ?? '',
};

/** The elements of a document with the names of their attributes. A parser that meets a fault throws. */
function elementsOf(text: string): string[] {
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    text,
    'text/xml',
  );
  if (!documentElement) throw new Error('an empty document');
  const found: string[] = [];
  const walk = (element: Element) => {
    const names = [...element.attributes].map(({ name }) => name).sort();
    found.push([element.tagName, ...names].join(' '));
    for (const child of [...element.childNodes]) if (child.nodeType === 1) walk(child as Element);
  };
  walk(documentElement);
  return found;
}

describe.each(Object.entries(xml))('%s', (_, write) => {
  const plain = elementsOf(write('Words that mean no harm to anybody'));
  it('is whole, and has no other elements whatever is written', () => {
    for (const text of handfuls) expect(elementsOf(write(`a ${text} z`)), text).toEqual(plain);
  });
});

it('keeps JSON feeds whole, and the HTML in them our own', () => {
  const htmlOf = (text: string) => {
    const { items } = JSON.parse(writeJsonFeed(feedOf(text))) as { items: { content_html: string }[] };
    const bones = skeletonOf(items[0]?.content_html ?? '');
    return JSON.stringify(bones.filter(({ tag, attributes }) => tag !== 'br' || attributes.length > 0));
  };
  const plain = htmlOf('Words that mean no harm to anybody');
  expect(handfuls.filter((text) => htmlOf(`a ${text} z`) !== plain)).toEqual([]);
});
