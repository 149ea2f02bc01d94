import { documentHtml } from '@/blocks/document-html';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { CorrectionEntry, CorrectionPage } from '@/lib/document/shapes/story-page';
import { type Markup, markup } from '@/lib/kit/html';
import { siteMessages } from '@/lib/kit/messages/site';
import { plainParagraphs } from '@/lib/kit/plain-paragraphs';
import { absoluteRefs } from './absolute-refs';
import { lastChange } from './rss';
import { rssChannel } from './rss-channel';
import { authorsOf, correctionsFeedUrl, updateUrl } from './story-links';
import { elements } from './xml';

function item(entry: CorrectionEntry, refs: CorrectionPage['refs'], site: SiteInfo): Markup {
  const { story } = entry;
  const kind = siteMessages(story.language).updateKind[entry.kind];
  const retraction = entry.kind === 'retraction';
  const link = retraction ? site.origin + story.path : updateUrl(story, entry, site);
  const words = retraction
    ? plainParagraphs(entry.notice).map((paragraph) => markup`<p>${paragraph}</p>`)
    : documentHtml(entry.document, refs, story.language);
  const about = markup`<p><a href="${site.origin}${story.path}">${story.headline}</a></p>`;
  const html = markup`${words}${about}`;
  const parts = [
    markup`<title>${kind}: ${(!retraction && entry.headline) || story.headline}</title>`,
    markup`<link>${link}</link>`,
    markup`<guid isPermaLink="false">urn:uuid:${entry.id}${retraction ? ':retraction' : ''}</guid>`,
    entry.publishedAt !== null && markup`<pubDate>${new Date(entry.publishedAt).toUTCString()}</pubDate>`,
    ...(retraction ? [] : authorsOf(entry)).map(({ name }) => markup`<dc:creator>${name}</dc:creator>`),
    markup`<category>${kind}</category>`,
    markup`<description>${html.value}</description>`,
  ];
  return markup`<item>${elements(parts, 3)}</item>`;
}

/** When one of them, or a picture in one, last changed (ISO instant); null for none. */
export function lastCorrection({ corrections, refs }: CorrectionPage): string | null {
  return lastChange(
    corrections.map(({ publishedAt }, i) => ({ modifiedAt: publishedAt, ...(i === 0 && { refs }) })),
  );
}

/** The newest corrections, clarifications and editor's notes as RSS 2.0, each whole and with its story. */
export function correctionsRss(page: CorrectionPage, site: SiteInfo): string {
  const words = siteMessages(site.language);
  const refs = absoluteRefs(page.refs, site.origin);
  return rssChannel({
    title: `${words.correctionsTitle} — ${site.name}`,
    link: `${site.origin}/corrections`,
    self: correctionsFeedUrl(site),
    description: words.correctionsText,
    language: site.language,
    built: lastCorrection(page),
    items: page.corrections.map((entry) => item(entry, refs, site)),
  });
}
