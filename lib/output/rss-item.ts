import { creditLine } from '@/lib/document/format-credit';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { escapeMarkup, type Markup, markup } from '@/lib/kit/html';
import { absoluteUrl } from './absolute-refs';
import { feedItemHtml } from './feed-item-html';
import { imageType, sizeUpTo } from './pick-size';
import { warningLine } from './share-text';
import { authorsOf, storyUrl } from './story-links';
import { elements } from './xml';

/** The lead picture by Media RSS (https://www.rssboard.org/media-rss), credited and captioned; null for none. */
function mediaContent({ lead, language }: StoryPage, site: SiteInfo): Markup | null {
  if (lead?.kind !== 'photo') return null;
  const { photo, caption, alt } = lead;
  const size = sizeUpTo(photo, 1_280);
  if (!size) return null;
  const url = absoluteUrl(size.url, site.origin);
  const type = imageType(size.url);
  const attributes = [
    markup` url="${url}" medium="image"`,
    type && markup` type="${type}"`,
    markup` fileSize="${size.bytes}" width="${size.width}" height="${size.height}"`,
  ];
  const known = photo.creditStatus === 'known';
  const credit = known && creditLine(photo.credit, photo.creditStyle, language);
  const copyright = known && photo.copyrightNotice;
  const description = caption || alt;
  const words = [
    credit && markup`<media:credit>${credit}</media:credit>`,
    copyright && markup`<media:copyright>${copyright}</media:copyright>`,
    description && markup`<media:description type="plain">${description}</media:description>`,
  ];
  return markup`<media:content${attributes}>${elements(words, 4)}</media:content>`;
}

/**
 * One story as an RSS item. Its `guid` is its id, which no edit changes; `pubDate` is the first publication and
 * `atom:updated` the last change, so that readers keep its place and still notice an update.
 */
export function rssItem(story: StoryPage, site: SiteInfo): Markup {
  const summary = [warningLine(story), story.standfirst || story.description].filter(Boolean).join(' – ');
  const categories = [story.section.name, ...story.tags.map((tag) => tag.name)];
  const parts = [
    markup`<title>${story.headline}</title>`,
    markup`<link>${storyUrl(story, site)}</link>`,
    markup`<guid isPermaLink="false">urn:uuid:${story.id}</guid>`,
    markup`<pubDate>${new Date(story.publishedAt).toUTCString()}</pubDate>`,
    markup`<atom:updated>${new Date(story.modifiedAt).toISOString()}</atom:updated>`,
    ...authorsOf(story).map((byline) => markup`<dc:creator>${byline.name}</dc:creator>`),
    ...categories.map((name) => markup`<category>${name}</category>`),
    // An RSS description is HTML: plain words are escaped once for that and then, by `markup`, once for XML.
    markup`<description>${escapeMarkup(summary)}</description>`,
    mediaContent(story, site),
    markup`<content:encoded>${feedItemHtml(story, site)}</content:encoded>`,
  ];
  return markup`<item>${elements(parts, 3)}</item>`;
}
