import { escapeMarkup, Markup, markup } from '@/lib/kit/html';
import { absoluteUrl } from './absolute-refs';
import { elements, xmlDocument } from './xml';

/** A page for crawlers to know of. Without a time that is true, `modifiedAt` is null and no `lastmod` is printed. */
export interface SitemapPage {
  /** `/world/a-story` */
  path: string;
  /** ISO instant. */
  modifiedAt: string | null;
  /** Addresses of the pictures on the page, absolute or of this site. */
  images: readonly string[];
  /** The page in each of its languages (BCP 47), itself among them; none where there is one. */
  languages?: readonly { language: string; path: string }[];
}

const namespaces = new Markup(
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"' +
    ' xmlns:xhtml="http://www.w3.org/1999/xhtml"',
);

/** The limit of one file, https://www.sitemaps.org/protocol.html. */
const maxPages = 50_000;
const newLine = '\n    ';
/** A path of this site in which nothing has to be written otherwise. */
const plainPath = /^\/(?!\/)(?:[\w/?=-]|\.(?!\.?\/))*$/;
/** An instant as it is printed. */
const printedTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** Google's limit of pictures a page. */
const maxImages = 1_000;

function pageElement({ path, modifiedAt, images, languages = [] }: SitemapPage, origin: string): Markup {
  const address = (given: string) =>
    plainPath.test(given) ? origin + given : escapeMarkup(absoluteUrl(given, origin));
  const pictures = [...new Set(images)].slice(0, maxImages);
  // Thousands of them are written for one answer, so each as one text.
  const time = modifiedAt && (printedTime.test(modifiedAt) ? modifiedAt : new Date(modifiedAt).toISOString());
  const lastmod = time ? `${newLine}<lastmod>${time}</lastmod>` : '';
  const shown = pictures.map(
    (image) => `${newLine}<image:image><image:loc>${address(image)}</image:loc></image:image>`,
  );
  const translated = languages.map(
    (one) =>
      `${newLine}<xhtml:link rel="alternate" hreflang="${escapeMarkup(one.language)}" href="${address(one.path)}"/>`,
  );
  const parts = [`<loc>${address(path)}</loc>`, lastmod, ...translated, ...shown];
  return new Markup(`<url>${newLine}${parts.join('')}\n  </url>`);
}

/**
 * A sitemap (protocol 0.9, with Google's image extension, and the languages of a page as
 * https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap asks for them) of at most
 * 50,000 pages, in the order given; of a path that is given twice the first entry counts.
 */
export function sitemap(pages: readonly SitemapPage[], origin: string): string {
  const byPath = new Map<string, SitemapPage>();
  for (const page of pages) if (!byPath.has(page.path)) byPath.set(page.path, page);
  const urls = [...byPath.values()].slice(0, maxPages).map((page) => pageElement(page, origin));
  return xmlDocument(markup`<urlset ${namespaces}>${elements(urls, 1)}\n</urlset>`);
}
