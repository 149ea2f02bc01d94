import type { Metadata } from 'next';
import type { Graph } from 'schema-dts';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { RetractionPage } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { zonedTime } from '@/lib/kit/zoned-time';
import { pageMetadata } from './page-metadata';
import { publisherJsonLd } from './people-json-ld';

/** What the head of a retraction says. It stays in search engines: whoever looks for the story is to find this. */
export function retractionMetadata(
  { headline, notice, path, language }: RetractionPage,
  site: SiteInfo,
): Metadata {
  const title = siteMessages(language).retractedTitle(headline);
  return pageMetadata({ title, description: notice, path }, site);
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
