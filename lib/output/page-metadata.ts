import type { Metadata } from 'next';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { type FeedFormat, feedPath } from '@/lib/kit/feed-address';
import { cutAtWord } from './share-text';

/** A feed that a page's head offers: the path of the page that it follows, and what it is called. */
export interface OfferedFeed {
  base: string;
  title: string;
  /** What follows the path: `?q=ferry` for a search. */
  query?: string;
}

/** Feeds as a page's head offers them to feed readers, in every format: the page's own before the site's. */
export function feedAlternate(site: SiteInfo, own?: OfferedFeed) {
  const feeds: OfferedFeed[] = [...(own ? [own] : []), { base: '', title: site.name }];
  const as = (format: FeedFormat) =>
    feeds.map(({ base, title, query = '' }) => ({
      url: site.origin + feedPath(base, format) + query,
      title,
    }));
  return {
    'application/rss+xml': as('rss'),
    'application/atom+xml': as('atom'),
    'application/feed+json': as('json'),
  };
}

/** A language tag as Open Graph writes it, `en_GB`; undefined for a language without a territory. */
export function openGraphLocale(language: string): string | undefined {
  const { language: code, region } = new Intl.Locale(language);
  return region && `${code}_${region}`;
}

/** A page that lists stories: the front (no title of its own), a section, an author, a tag. */
export interface ListPage {
  /** What the page is called; null for the front, which is called like the site. */
  title: string | null;
  description: string;
  /** With its cursor, `/world?before=…`: each page of a list is its own canonical address. */
  path: string;
  /** A feed of its own, offered before the site's. */
  feed?: OfferedFeed;
}

/** What the head of a list's page says, for Next's generateMetadata. Every address is absolute. */
export function pageMetadata(page: ListPage, site: SiteInfo): Metadata {
  const url = site.origin + page.path;
  const siteTitle = site.tagline ? `${site.name} — ${site.tagline}` : site.name;
  const title = page.title === null ? siteTitle : `${page.title} — ${site.name}`;
  const description = cutAtWord(page.description || site.description, 160) || undefined;
  return {
    title: { absolute: title },
    description,
    alternates: { canonical: url, types: feedAlternate(site, page.feed) },
    robots: { index: true, follow: true, 'max-image-preview': 'large' },
    openGraph: {
      type: 'website',
      url,
      siteName: site.name,
      locale: openGraphLocale(site.language),
      title: page.title ?? site.name,
      description,
    },
    twitter: { card: 'summary', title: page.title ?? site.name, description },
  };
}
