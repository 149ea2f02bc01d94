import type { PhotoSize } from '@/lib/document/shapes/photo';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { sharePicture } from '@/lib/document/share-picture';
import { Markup, markup } from '@/lib/kit/html';
import { absoluteUrl } from './absolute-refs';
import { cardSize, type Limits } from './card-size';
import { drawnCard } from './share-image';
import { authorsOf, authorUrl, storyUrl } from './story-links';
import { elements, xmlDocument } from './xml';

/** Where others may ask how our pages are embedded (https://oembed.com). */
export const oEmbedPath = '/api/oembed';

/** An answer of the type `rich` (oembed.com, 2.3.4.4). Lengths in CSS pixels, `cache_age` in seconds. */
export interface OEmbedAnswer {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name?: string;
  author_url?: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** The address of a story's card, for a frame on anybody's page. */
export function cardUrl(story: Pick<StoryPage, 'id'>, site: Pick<SiteInfo, 'origin'>): string {
  return `${site.origin}/embed/${story.id}`;
}

/**
 * The largest file within the limits, by which thumbnails are bound like everything else: of the picture that may be shared,
 * or the card that was drawn in its place.
 */
function thumbnailOf(story: StoryPage, site: SiteInfo, limits: Limits): Partial<OEmbedAnswer> {
  const picture = sharePicture(story);
  const card = drawnCard(story, site);
  const sizes = picture?.photo.sizes ?? (card ? [card] : []);
  const fits = ({ width, height }: Pick<PhotoSize, 'width' | 'height'>) =>
    width <= (limits.width ?? 1_280) && height <= (limits.height ?? Number.POSITIVE_INFINITY);
  const size = sizes.findLast(fits);
  if (!size) return {};
  return {
    thumbnail_url: absoluteUrl(size.url, site.origin),
    thumbnail_width: size.width,
    thumbnail_height: size.height,
  };
}

/** What a consumer puts into its page: a frame of our card, which can neither run scripts nor follow its reader. */
function frameHtml(
  story: StoryPage,
  site: SiteInfo,
  { width, height }: { width: number; height: number },
): string {
  return markup`<iframe src="${cardUrl(story, site)}" title="${`${story.headline} — ${site.name}`}" width="${width}" height="${height}" style="max-width:100%;border:0" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>`
    .value;
}

/** How a story is embedded elsewhere, within the limits that the consumer gave. */
export function oEmbedAnswer(story: StoryPage, site: SiteInfo, limits: Limits): OEmbedAnswer {
  const [author] = authorsOf(story);
  const names = authorsOf(story).map(({ name }) => name);
  const size = cardSize(story, limits);
  return {
    version: '1.0',
    type: 'rich',
    title: story.headline,
    ...(author && {
      author_name: new Intl.ListFormat(story.language, { type: 'conjunction' }).format(names),
      author_url: authorUrl(author, site),
    }),
    provider_name: site.name,
    provider_url: site.origin,
    cache_age: 3_600,
    html: frameHtml(story, site, size),
    ...size,
    ...thumbnailOf(story, site, limits),
  };
}

/** The same as XML (oembed.com, 2.3.4). */
export function oEmbedXml(answer: OEmbedAnswer): string {
  const parts = Object.entries(answer).map(
    ([name, value]) => markup`${new Markup(`<${name}>`)}${value}${new Markup(`</${name}>`)}`,
  );
  return xmlDocument(markup`<oembed>${elements(parts, 1)}
</oembed>`);
}

/** What a story's page says of it in its head (oembed.com, 4): either format will do, and every consumer reads JSON. */
export function oEmbedLinks(story: StoryPage, site: SiteInfo) {
  const url = encodeURIComponent(storyUrl(story, site));
  const address = `${site.origin}${oEmbedPath}?url=${url}&format=json`;
  return { 'application/json+oembed': [{ url: address, title: story.headline }] };
}
