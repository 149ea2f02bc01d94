import { escapeMarkup, Markup, markup } from '@/lib/kit/html';
import { elements, xmlDocument } from './xml';

const namespaces = new Markup(
  [
    'xmlns:atom="http://www.w3.org/2005/Atom"',
    'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:media="http://search.yahoo.com/mrss/"',
  ].join(' '),
);

interface Channel {
  title: string;
  /** The page that it follows, and its own address; both absolute. */
  link: string;
  self: string;
  /** Plain words. */
  description: string;
  language: string;
  /** When something in it last changed (ISO instant); null when there is nothing. */
  built: string | null;
  items: Markup[];
}

/**
 * An RSS 2.0 feed (https://www.rssboard.org/rss-profile) of finished items. It depends on them alone and not on the
 * clock, so that an unchanged feed keeps its ETag.
 */
export function rssChannel({ title, link, self, description, language, built, items }: Channel): string {
  const parts = [
    markup`<title>${title}</title>`,
    markup`<link>${link}</link>`,
    markup`<atom:link rel="self" type="application/rss+xml" href="${self}"/>`,
    markup`<description>${escapeMarkup(description)}</description>`,
    markup`<language>${language}</language>`,
    built && markup`<lastBuildDate>${new Date(built).toUTCString()}</lastBuildDate>`,
    markup`<generator>Dateline</generator>`,
    ...items,
  ];
  return xmlDocument(
    markup`<rss version="2.0" ${namespaces}>\n  <channel>${elements(parts, 2)}\n  </channel>\n</rss>`,
  );
}
