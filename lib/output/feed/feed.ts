import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { type FeedFormat, feedPath } from '@/lib/kit/feed-address';

/** Somebody who made something; `url`: their page here. */
export interface FeedAuthor {
  name: string;
  url: string;
}

/** The picture of an item, with whom it is credited to; every address is absolute. */
export interface FeedImage {
  url: string;
  /** MIME type; null where it isn't known. */
  type: string | null;
  bytes: number;
  width: number;
  height: number;
  /** Empty where nobody is to be named. */
  credit: string;
  copyright: string;
  description: string;
}

/** One thing in a feed. Times are ISO instants. */
export interface FeedItem {
  /** `urn:uuid:…`: never changes, whatever is edited. */
  id: string;
  url: string;
  title: string;
  /** Plain words. */
  summary: string;
  /** All of it, with absolute addresses. */
  html: string;
  /** BCP 47. */
  language: string;
  /** When it first went out; null where nobody knows. */
  publishedAt: string | null;
  modifiedAt: string | null;
  authors: FeedAuthor[];
  categories: string[];
  image: FeedImage | null;
}

/** A feed before it is written in one of its formats. It depends on its items alone and not on the clock. */
export interface Feed {
  title: string;
  /** Plain words. */
  description: string;
  /** The path of the page that it follows; empty for the front. */
  base: string;
  /** What follows the paths of page and feed: `?q=ferry` for a search, else empty. */
  query: string;
  site: SiteInfo;
  /** When anything in it last changed (ISO instant); null when there is nothing. */
  changed: string | null;
  items: FeedItem[];
}

/** The address of the page that a feed follows. */
export const feedPage = ({ base, query, site }: Feed): string => site.origin + (base || '/') + query;

/** The address of a feed itself. */
export const feedSelf = ({ base, query, site }: Feed, format: FeedFormat): string =>
  site.origin + feedPath(base, format) + query;
