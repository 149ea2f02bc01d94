import { creditLine } from '@/lib/document/format-credit';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { sharePicture } from '@/lib/document/share-picture';
import { languageAround } from '@/lib/kit/messages/site';
import { absoluteUrl } from '../absolute-refs';
import { imageType, sizeUpTo } from '../pick-size';
import { warningLine } from '../share-text';
import { authorsOf, authorUrl, storyUrl } from '../story-links';
import type { FeedImage, FeedItem } from './feed';
import { feedItemHtml } from './item-html';

/**
 * The picture that may be shared, credited and captioned; null for none. A drawn card is none either: it would say once more
 * what feed readers print beside it.
 */
function imageOf(story: StoryPage, site: SiteInfo): FeedImage | null {
  const picture = sharePicture(story);
  if (!picture) return null;
  const { photo, caption, alt } = picture;
  const size = sizeUpTo(photo, 1_280);
  if (!size) return null;
  const known = photo.creditStatus === 'known';
  return {
    url: absoluteUrl(size.url, site.origin),
    type: imageType(size.url) ?? null,
    bytes: size.bytes,
    width: size.width,
    height: size.height,
    credit: known
      ? creditLine(photo.credit, photo.creditStyle, languageAround(story.language, site.language))
      : '',
    copyright: (known && photo.copyrightNotice) || '',
    description: caption || alt,
  };
}

/**
 * A story as an item of a feed. Its id is the story's own, which no edit changes; its first time stays while the last
 * change moves, so that feed readers keep its place and still notice an update.
 */
export function storyItem(story: StoryPage, site: SiteInfo): FeedItem {
  return {
    id: `urn:uuid:${story.id}`,
    url: storyUrl(story, site),
    title: story.headline,
    summary: [warningLine(story), story.standfirst || story.description].filter(Boolean).join(' – '),
    html: feedItemHtml(story, site),
    language: story.language,
    publishedAt: story.publishedAt,
    modifiedAt: story.modifiedAt,
    authors: authorsOf(story).map((byline) => ({ name: byline.name, url: authorUrl(byline, site) })),
    categories: [story.section.name, ...story.tags.map((tag) => tag.name)],
    image: imageOf(story, site),
  };
}
