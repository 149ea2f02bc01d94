import { documentHtml } from '@/blocks/document-html';
import { embed as embedBlock } from '@/blocks/embed/embed';
import { photo as photoBlock } from '@/blocks/photo/photo';
import { noRefs, type Refs } from '@/lib/document/refs';
import { richText } from '@/lib/document/rich-text';
import type { LivePart } from '@/lib/document/shapes/live-page';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { bestRating, type Reviewed } from '@/lib/document/shapes/story-fields';
import type { LeadFigure, PublishedUpdate, StoryPage } from '@/lib/document/shapes/story-page';
import { starsOf } from '@/lib/document/stars';
import { formatDate } from '@/lib/kit/dates';
import { type Markup, markup } from '@/lib/kit/html';
import { livePageMessages } from '@/lib/kit/messages/live-page';
import { languageAround, siteMessages } from '@/lib/kit/messages/site';
import { plainParagraphs } from '@/lib/kit/plain-paragraphs';
import { zonedTime } from '@/lib/kit/zoned-time';
import { absolutePhoto, absoluteRefs } from '../absolute-refs';
import { warningLine } from '../share-text';
import { authorsOf, storyUrl, updateUrl } from '../story-links';

/** The lead as the block it would be in the body: a feed has one way of writing a picture and its credit. */
function leadHtml(lead: LeadFigure, language: string, site: SiteInfo, all: Refs): Markup {
  const base = { id: 'lead', version: 1 };
  if (lead.kind === 'video') {
    const block = { ...base, type: 'embed' as const, ...lead.embed };
    return embedBlock.toHtml(block, all, undefined, language);
  }
  const photo = absolutePhoto(lead.photo, site.origin);
  const block = {
    ...base,
    type: 'photo' as const,
    photoId: photo.id,
    alt: lead.alt,
    decorative: lead.alt === '',
    caption: richText(lead.caption),
    layout: 'wide' as const,
  };
  const refs = { ...noRefs, photos: new Map([[photo.id, photo]]) };
  return photoBlock.toHtml(block, refs, undefined, language);
}

function updateTime({ publishedAt }: PublishedUpdate, story: StoryPage, site: SiteInfo): Markup {
  if (publishedAt === null) return markup`${siteMessages(story.language).timeUnknown}`;
  const when = formatDate(publishedAt, 'dateTime', { language: story.language, zone: site.zone });
  return markup`<time datetime="${zonedTime(publishedAt, site.zone)}">${when}</time>`;
}

function updateHtml(update: PublishedUpdate, story: StoryPage, refs: Refs, site: SiteInfo): Markup {
  const words = siteMessages(story.language);
  const label = words.updateKind[update.kind];
  const title = [label, update.headline].filter(Boolean).join(': ');
  const heading = markup`<h2><a href="${updateUrl(story, update, site)}">${title}</a></h2>`;
  const list = new Intl.ListFormat(story.language, { type: 'conjunction' });
  const names = list.format(authorsOf(update).map(({ name }) => name));
  const signature = names && ` · ${names}`;
  return markup`<section>${heading}<p>${updateTime(update, story, site)}${signature}</p>${documentHtml(update.document, refs, story.language)}</section>`;
}

/** Of live coverage a feed has the key points and the way to the posts: they may be thousands, and move on every minute. */
function liveHtml({ summary }: LivePart, story: StoryPage, site: SiteInfo): Markup {
  const words = livePageMessages(story.language);
  const points = documentHtml(summary, noRefs, story.language);
  return markup`<section>${points}<p><a href="${storyUrl(story, site)}">${words.readOn}</a></p></section>`;
}

function reviewHtml({ kind, name, by, rating }: Reviewed, language: string): Markup {
  const words = siteMessages(language);
  const maker = by && `, ${by}`;
  const stars = rating === null ? '' : `. ${starsOf(rating)} (${words.stars(rating, bestRating)})`;
  return markup`<p>${words.reviewed[kind]}: <cite>${name}</cite>${maker}${stars}</p>`;
}

function pointsHtml({ keyPoints, language }: StoryPage): Markup {
  const points = keyPoints.map((point) => markup`<li>${point}</li>`);
  return markup`<h2>${siteMessages(language).keyPoints}</h2><ul>${points}</ul>`;
}

function backstoryHtml({ backstory, language }: StoryPage): Markup {
  const paragraphs = plainParagraphs(backstory).map((paragraph) => markup`<p>${paragraph}</p>`);
  return markup`<section><h2>${siteMessages(language).backstory}</h2>${paragraphs}</section>`;
}

/**
 * A whole story as HTML that stands alone in a feed reader: content warning before anything can be seen, lead with its
 * credit, key points, body, how it was reported, then every update with its label and time. All addresses are absolute.
 */
export function feedItemHtml(given: StoryPage, site: SiteInfo): string {
  // Dates and lists are written as on the page, whose conventions are the site's.
  const story = { ...given, language: languageAround(given.language, site.language) };
  const refs = absoluteRefs(story.refs, site.origin);
  const warning = warningLine(story);
  const parts = [
    warning && markup`<p><strong>${warning}</strong></p>`,
    story.lead && leadHtml(story.lead, story.language, site, refs),
    story.review && reviewHtml(story.review, story.language),
    story.keyPoints.length > 0 && !story.live && pointsHtml(story),
    documentHtml(story.document, refs, story.language),
    story.live && liveHtml(story.live, story, site),
    story.backstory && backstoryHtml(story),
    story.updates.map((update) => updateHtml(update, story, refs, site)),
  ];
  return markup`${parts}`.value;
}
