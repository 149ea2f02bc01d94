import { labelledCredit } from '@/lib/document/credit-label';
import type { UsedPhoto } from '@/lib/document/lead-picture';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { sharePicture } from '@/lib/document/share-picture';
import { formatDate } from '@/lib/kit/dates';
import { Markup, markup } from '@/lib/kit/html';
import { siteMessages } from '@/lib/kit/messages/site';
import { directionOf } from '@/lib/kit/text-direction';
import { absoluteUrl } from './absolute-refs';
import { cardStyle } from './embed-card-style';
import { sizeFrom } from './pick-size';
import { warningLine } from './share-text';
import { canonicalUrl, storyUrl } from './story-links';

// A story as a card for frames on anybody's page: whole HTML of its own, without scripts, cookies or anything from
// elsewhere.

/** Twice the width that a card usually has, for dense screens. */
const pictureWidth = 1_200;

function page(site: SiteInfo, language: string, head: Markup, body: Markup): string {
  return markup`<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">${head}<style>${new Markup(cardStyle)}</style></head><body><main><article>${body}<footer><a class="site" href="${site.origin}/" target="_top">${site.name}</a></footer></article></main></body></html>
`.value;
}

function pictureHtml({ photo, alt }: UsedPhoto, site: SiteInfo): Markup | null {
  const size = sizeFrom({ ...photo, sizes: photo.crops['16:9']?.webp ?? photo.sizes }, pictureWidth);
  if (!size) return null;
  const credit = labelledCredit(photo, site.language);
  return markup`<figure><img src="${absoluteUrl(size.url, site.origin)}" width="${size.width}" height="${size.height}" alt="${alt}">${credit && markup`<figcaption>${credit}</figcaption>`}</figure>`;
}

/** The card of a story. Every address is absolute; links lead out of the frame. */
export function embedCard(story: StoryPage, site: SiteInfo): string {
  const words = siteMessages(site.language);
  const picture = sharePicture(story);
  const warning = warningLine(story);
  const time = (at: string, label: string) =>
    markup`<p class="time">${label} <time datetime="${at}">${formatDate(at, 'dateTime', site)}</time></p>`;
  const head = markup`<title>${`${story.headline} — ${site.name}`}</title><link rel="canonical" href="${canonicalUrl(story, site)}">`;
  // Before the picture, as on our own pages.
  const body = markup`${warning && markup`<p class="warning">${warning}</p>`}${picture && pictureHtml(picture, site)}<div class="words"><p class="kicker">${story.kicker || story.section.name}</p><h1><a href="${storyUrl(story, site)}" target="_top">${story.headline}</a></h1>${story.standfirst && markup`<p class="standfirst">${story.standfirst}</p>`}${story.updatedAt ? time(story.updatedAt, words.updated) : time(story.publishedAt, words.published)}</div>`;
  return page(site, story.language, head, body);
}

/** What stands in the place of a card whose story was taken down, or never was. */
export function goneCard(what: 'gone' | 'missing', site: SiteInfo): string {
  const words = siteMessages(site.language);
  const [title, text] =
    what === 'gone' ? [words.goneTitle, words.goneText] : [words.missingTitle, words.missingText];
  const body = markup`<div class="words"><h1>${title}</h1><p class="standfirst">${text}</p></div>`;
  return page(site, site.language, markup`<title>${title}</title>`, body);
}
