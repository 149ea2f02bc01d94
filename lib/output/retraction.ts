import type { Metadata } from 'next';
import type { Graph } from 'schema-dts';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { RetractionPage } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { zonedTime } from '@/lib/kit/zoned-time';
import { openGraphLocale, pageMetadata } from './page-metadata';
import { publisherJsonLd } from './people-json-ld';

/** What the head of a retraction says. It stays in search engines: whoever looks for the story is to find this. */
export function retractionMetadata(
  { headline, notice, path, language, publishedAt, retractedAt, section }: RetractionPage,
  site: SiteInfo,
): Metadata {
  const title = siteMessages(language).retractedTitle(headline);
  const head = pageMetadata({ title, description: notice, path }, site);
  // Of the list's head an article has all but what it is (https://ogp.me/#type_article).
  const openGraph = {
    ...head.openGraph,
    type: 'article' as const,
    locale: openGraphLocale(language),
    publishedTime: zonedTime(publishedAt, site.zone),
    modifiedTime: zonedTime(retractedAt, site.zone),
    section: section.name,
  };
  return { ...head, openGraph };
}

/**
 * A retraction for crawlers: the article that it was, without its text, with `creativeWorkStatus` and the notice as a
 * CorrectionComment (https://schema.org/correction).
 */
export function retractionJsonLd(retraction: RetractionPage, site: SiteInfo): Graph {
  const { headline, notice, path, language, publishedAt, retractedAt, section } = retraction;
  const url = site.origin + path;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': `${url}#article`,
        url,
        mainEntityOfPage: url,
        headline,
        creativeWorkStatus: 'Retracted',
        datePublished: zonedTime(publishedAt, site.zone),
        dateModified: zonedTime(retractedAt, site.zone),
        publisher: publisherJsonLd(site),
        articleSection: section.name,
        inLanguage: language,
        isAccessibleForFree: true,
        correction: {
          '@type': 'CorrectionComment',
          '@id': `${url}#retraction`,
          text: notice,
          datePublished: zonedTime(retractedAt, site.zone),
        },
      },
    ],
  };
}
