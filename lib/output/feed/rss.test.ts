import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { goldenPage, leadPhoto, site, uncreditedPhoto } from '../test-support/golden-page';
import { lastChange } from './last-change';
import { storiesFeed } from './stories-feed';
import { writeRss } from './write-rss';

const rssFeed = (...given: Parameters<typeof storiesFeed>) => writeRss(storiesFeed(...given));

interface Item {
  title: string;
  description: string;
  guid: { '#text': string; '@isPermaLink': string };
  'content:encoded': string;
  'media:content'?: Record<string, unknown>;
  'dc:creator'?: string[];
  category?: string[];
  [name: string]: unknown;
}
interface Channel {
  item?: Item[];
  [name: string]: unknown;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  htmlEntities: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['item', 'dc:creator', 'category'].includes(name),
});

// XML knows no control characters but tab and line breaks, and its parsers make one of the latter.
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must be gone
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;
const kept = (text: string) => text.replace(notXml, '');

function channelOf(xml: string): Channel {
  expect(XMLValidator.validate(xml)).toBe(true);
  return (parser.parse(xml) as { rss: { channel: Channel } }).rss.channel;
}

function itemOf(change: Partial<StoryPage> = {}): Item {
  const [item] = channelOf(rssFeed([{ ...goldenPage, ...change }], site)).item ?? [];
  if (!item) throw new Error('the feed is empty');
  return item;
}

describe('a feed as RSS', () => {
  it('is this for the golden page', () => {
    expect(rssFeed([goldenPage], site)).toMatchSnapshot();
  });

  it('says what it is', () => {
    expect(channelOf(rssFeed([goldenPage], site))).toMatchObject({
      title: site.name,
      link: `${site.origin}/`,
      'atom:link': { '@rel': 'self', '@href': `${site.origin}/feed.xml` },
      language: 'en-GB',
      lastBuildDate: 'Sat, 21 Nov 2026 09:00:00 GMT',
    });
  });

  it('is a feed without stories, too', () => {
    const channel = channelOf(rssFeed([], site));
    expect(channel.item).toBeUndefined();
    expect(channel).not.toHaveProperty('lastBuildDate');
  });

  it('keeps the guid and the first time whatever is edited', () => {
    const edited = itemOf({ headline: 'New', path: '/world/new', modifiedAt: '2026-12-01T00:00:00Z' });
    expect(edited.guid).toEqual({ '#text': `urn:uuid:${goldenPage.id}`, '@isPermaLink': 'false' });
    expect(edited.guid).toEqual(itemOf().guid);
    expect(edited.pubDate).toBe('Fri, 20 Nov 2026 19:30:00 GMT');
    expect(edited['atom:updated']).toBe('2026-12-01T00:00:00.000Z');
    expect(edited.link).toBe(`${site.origin}/world/new`);
  });

  it('names reporters, section and tags', () => {
    expect(itemOf()['dc:creator']).toEqual(['Tora Lind']);
    expect(itemOf().category).toEqual(['Culture', 'Music', 'Harbour Hall']);
  });

  it('credits the lead picture', () => {
    expect(itemOf({ contentWarning: '' })['media:content']).toMatchObject({
      '@url': `${site.origin}/media/st/stage-1280.webp`,
      '@type': 'image/webp',
      'media:credit': 'Ines Okafor / Meridian via Halden Images',
      'media:copyright': '© Meridian',
      'media:description': { '#text': 'The Harbour Hall on Friday.' },
    });
    expect(itemOf({ lead: null })).not.toHaveProperty('media:content');
  });

  it('names no picture that a warning stands before, but the one chosen for sharing', () => {
    expect(itemOf()).not.toHaveProperty('media:content');
    const chosen = itemOf({ sharePhoto: { ...leadPhoto, caption: 'A closed door.' } });
    expect(chosen['media:content']).toMatchObject({ 'media:description': { '#text': 'A closed door.' } });
  });

  it('is silent about an unknown credit', () => {
    const photo = { ...uncreditedPhoto, copyrightNotice: '© Hidden Hand' };
    const lead = { kind: 'photo' as const, photo, alt: 'Flowers.', caption: '' };
    const item = itemOf({ contentWarning: '', lead });
    expect(item['media:content']).not.toHaveProperty('media:credit');
    expect(JSON.stringify(item)).not.toMatch(/Hidden Hand|unknown/i);
  });

  it('has the whole story: warning, lead with credit, body, updates with label and time, in this order', () => {
    const html = itemOf()['content:encoded'];
    const places = [
      'Content warning: This story mentions self-harm.',
      'The Harbour Hall on Friday.',
      'Photograph: Ines Okafor / Meridian via Halden Images',
      'The band said ',
      'Lantern Line',
      'Update: Two more shows are off',
      '21 November 2026 at 07:15 CET',
      'The band named Friday and Saturday.',
      '>Correction<',
      '21 November 2026 at 10:00 CET',
      'there are eleven.',
    ].map((words) => html.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  it('writes times as the page does: in the site’s form of its language, else in the story’s', () => {
    expect(itemOf({ language: 'en' })['content:encoded']).toContain('21 November 2026 at 07:15 CET');
    expect(itemOf({ language: 'en-US' })['content:encoded']).toContain('21 November 2026 at 07:15 CET');
    expect(itemOf({ language: 'de' })['content:encoded']).toContain('21. November 2026 um 07:15');
  });

  it('holds addresses that work anywhere', () => {
    const found: string[] = [];
    const walk = (node: Element | { type: string; children?: unknown[] }) => {
      const { properties = {}, children = [] } = node as Element;
      for (const name of ['href', 'src', 'cite'])
        if (name in properties) found.push(String(properties[name]));
      for (const child of children) walk(child as Element);
    };
    walk(fromHtml(itemOf()['content:encoded'], { fragment: true }) as unknown as Element);
    expect(found.length).toBeGreaterThan(8);
    expect(found.filter((address) => !/^(https:\/\/|tel:)/.test(address))).toEqual([]);
  });

  it('escapes words once as text and twice as HTML', () => {
    const item = itemOf({ headline: 'A <b> & c', standfirst: 'D <i> & e', contentWarning: '' });
    expect(item.title).toBe('A <b> & c');
    expect(item.description).toBe('D &lt;i&gt; &amp; e');
  });

  it('is valid XML with the same words, whatever they are', () => {
    const words = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(']]>', '<![CDATA[', '&#0;', '<?xml', '\u0000', '\ud800', '--', '\u000b'),
        ),
      )
      .map((parts) => parts.join('').replaceAll('\r', ''));
    fc.assert(
      fc.property(words, (text) => {
        const item = itemOf({
          headline: `.${text}`,
          contentWarning: text,
          tags: [{ slug: 'a', name: `.${text}` }],
          lead: goldenPage.lead?.kind === 'photo' ? { ...goldenPage.lead, caption: text, alt: text } : null,
          document: {
            version: 1,
            blocks: [{ id: 'p', type: 'paragraph', version: 1, text: [{ text: `.${text}` }] }],
          },
        });
        expect(item.title).toBe(kept(`.${text}`));
        expect(item.category?.[1]).toBe(kept(`.${text}`));
      }),
    );
  }, 30_000);
});

describe('lastChange', () => {
  it('is the latest modification, not the first story’s', () => {
    expect(lastChange([])).toBeNull();
    expect(
      lastChange([{ modifiedAt: '2026-11-21T09:00:00Z' }, { modifiedAt: '2026-11-21T11:30:00+01:00' }]),
    ).toBe('2026-11-21T10:30:00.000Z');
  });
});
