import { documentHtml } from '@/blocks/document-html';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { CorrectionEntry, CorrectionPage } from '@/lib/document/shapes/story-page';
import { markup } from '@/lib/kit/html';
import { languageAround, siteMessages } from '@/lib/kit/messages/site';
import { plainParagraphs } from '@/lib/kit/plain-paragraphs';
import { absoluteRefs } from '../absolute-refs';
import { authorsOf, authorUrl, updateUrl } from '../story-links';
import type { Feed, FeedItem } from './feed';
import { lastChange } from './last-change';

/** When its words last changed. */
const modifiedOf = (entry: CorrectionEntry) =>
  (entry.kind === 'retraction' ? null : entry.changedAt) ?? entry.publishedAt;

function item(entry: CorrectionEntry, refs: CorrectionPage['refs'], site: SiteInfo): FeedItem {
  const { story } = entry;
  const language = languageAround(story.language, site.language);
  const kind = siteMessages(language).updateKind[entry.kind];
  const retraction = entry.kind === 'retraction';
  const words = retraction
    ? plainParagraphs(entry.notice).map((paragraph) => markup`<p>${paragraph}</p>`)
    : documentHtml(entry.document, refs, language);
  const about = markup`<p><a href="${site.origin}${story.path}">${story.headline}</a></p>`;
  const authors = retraction ? [] : authorsOf(entry);
  return {
    id: `urn:uuid:${entry.id}${retraction ? ':retraction' : ''}`,
    url: retraction ? site.origin + story.path : updateUrl(story, entry, site),
    title: `${kind}: ${(!retraction && entry.headline) || story.headline}`,
    summary: '',
    html: markup`${words}${about}`.value,
    language: story.language,
    publishedAt: entry.publishedAt,
    modifiedAt: modifiedOf(entry),
    authors: authors.map((byline) => ({ name: byline.name, url: authorUrl(byline, site) })),
    categories: [kind],
    image: null,
  };
}

/** The newest corrections, clarifications, editor's notes and retractions as a feed, each whole and with its story. */
export function correctionsFeed({ corrections, refs }: CorrectionPage, site: SiteInfo): Feed {
  const words = siteMessages(site.language);
  const absolute = absoluteRefs(refs, site.origin);
  const changing = corrections.map((entry, i) => ({
    modifiedAt: modifiedOf(entry),
    ...(i === 0 && { refs }),
  }));
  return {
    title: `${words.correctionsTitle} — ${site.name}`,
    description: words.correctionsText,
    base: '/corrections',
    query: '',
    site,
    changed: lastChange(changing),
    items: corrections.map((entry) => item(entry, absolute, site)),
  };
}
