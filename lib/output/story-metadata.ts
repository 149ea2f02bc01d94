import type { Metadata } from 'next';
import { liveAddress } from '@/lib/document/live-pages';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { livePageMessages } from '@/lib/kit/messages/live-page';
import { zonedTime } from '@/lib/kit/zoned-time';
import { oEmbedLinks } from './oembed';
import { feedAlternate, openGraphLocale } from './page-metadata';
import { shareImage } from './share-image';
import { descriptionOf, shareTextOf } from './share-text';
import { authorsOf, authorUrl, canonicalUrl } from './story-links';

/** The pages beside this one, where a live story has several. */
function pagination({ path, live }: StoryPage, site: SiteInfo): Pick<Metadata, 'pagination'> {
  const address = (page: number | null) => site.origin + liveAddress(path, page);
  if (!live || (live.page === null && live.older === null)) return {};
  const previous = live.page === null ? {} : { previous: address(live.newer) };
  const next = live.older === null ? {} : { next: address(live.older) };
  return { pagination: { ...previous, ...next } };
}

/**
 * The story in each of its languages, itself among them, as search engines ask for it
 * (https://developers.google.com/search/docs/specialty/international/localized-versions): those that they list, each under its
 * own address. Nothing where there is one, and on a page that they don't list.
 */
function languageAlternates(story: StoryPage, site: SiteInfo) {
  const { translations, language, path, live, indexing, canonicalUrl: elsewhere } = story;
  const others = translations?.others.filter(({ listed }) => listed) ?? [];
  if (others.length === 0 || live?.page || indexing === 'noindex' || elsewhere) return undefined;
  const all = [{ language, path }, ...others];
  return Object.fromEntries(all.map((one) => [one.language, site.origin + one.path]));
}

/** What search engines call the page. */
export function pageTitle(story: StoryPage, site: SiteInfo): string {
  const { page = null } = story.live ?? {};
  const older = page === null ? '' : ` — ${livePageMessages(story.language).olderPage(page)}`;
  return `${story.searchHeadline || story.headline}${older} — ${site.name}`;
}

/** The card that other platforms draw of a story; `large`: with the picture above the words. */
export function shareCard(story: StoryPage, site: SiteInfo) {
  const image = shareImage(story, site);
  return {
    title: story.socialHeadline || story.headline,
    description: shareTextOf(story),
    image,
    large: image !== null && image.width >= 600,
  };
}

/**
 * What the head of a story's page says, for Next's generateMetadata: title, description, canonical address, Open Graph
 * article, card and the leave to show large previews. Every address is absolute.
 */
export function storyMetadata(story: StoryPage, site: SiteInfo): Metadata {
  const { page = null } = story.live ?? {};
  // A page of older posts is its own original.
  const url = page === null ? canonicalUrl(story, site) : site.origin + liveAddress(story.path, page);
  const { title, image, large, ...card } = shareCard(story, site);
  const description = card.description || undefined;
  const images = image ? [image] : [];
  const creator = authorsOf(story).find(({ fediverse }) => fediverse)?.fediverse;
  const authors = authorsOf(story).map((byline) => ({ name: byline.name, url: authorUrl(byline, site) }));
  return {
    title: { absolute: pageTitle(story, site) },
    description: descriptionOf(story) || undefined,
    authors,
    alternates: {
      canonical: url,
      languages: languageAlternates(story, site),
      types: {
        'application/rss+xml': feedAlternate(site)['application/rss+xml'],
        ...oEmbedLinks(story, site),
      },
    },
    ...pagination(story, site),
    robots:
      story.indexing === 'noindex'
        ? { index: false, follow: true }
        : { index: true, follow: true, 'max-image-preview': 'large' },
    // Whose name Mastodon links beside a preview; it knows one.
    ...(creator && { other: { 'fediverse:creator': creator } }),
    openGraph: {
      type: 'article',
      url,
      siteName: site.name,
      locale: openGraphLocale(story.language),
      title,
      description,
      images,
      publishedTime: zonedTime(story.publishedAt, site.zone),
      // Pages of older posts stay as they are when the story moves on.
      ...(page === null && { modifiedTime: zonedTime(story.modifiedAt, site.zone) }),
      section: story.section.name,
      tags: story.tags.map((tag) => tag.name),
      authors: authors.map((author) => author.url),
    },
    twitter: {
      card: large ? 'summary_large_image' : 'summary',
      title,
      description,
      images: images.map(({ url: address, alt }) => ({ url: address, alt })),
    },
  };
}
