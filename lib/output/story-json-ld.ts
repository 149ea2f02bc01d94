import type {
  BreadcrumbListLeaf,
  Graph,
  ImageObjectLeaf,
  LiveBlogPostingLeaf,
  NewsArticle,
  NewsArticleLeaf,
} from 'schema-dts';
import type { Byline } from '@/lib/document/shapes/byline';
import type { LivePart } from '@/lib/document/shapes/live-page';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryKind } from '@/lib/document/shapes/story-fields';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { zonedTime } from '@/lib/kit/zoned-time';
import { liveJsonLd, olderPageModified } from './live-json-ld';
import { outletJsonLd, personJsonLd, publisherJsonLd } from './people-json-ld';
import { cropsJsonLd, photoJsonLd } from './photo-json-ld';
import { reviewJsonLd } from './review-json-ld';
import { drawnCard } from './share-image';
import { storyWords } from './story-length';
import { authorsOf, sectionUrl, storyUrl } from './story-links';
import { storyPhotos } from './story-photos';
import { correctionsJsonLd, updatesJsonLd } from './updates-json-ld';
import { videoJsonLd } from './video-json-ld';

/** Schema.org's subtypes of NewsArticle (https://schema.org/docs/news.html) for the kinds that have one. */
const articleTypes = {
  news: 'NewsArticle',
  feature: 'ReportageNewsArticle',
  opinion: 'OpinionNewsArticle',
  review: 'ReviewNewsArticle',
  explainer: 'BackgroundNewsArticle',
  analysis: 'AnalysisNewsArticle',
  gallery: 'NewsArticle',
  video: 'NewsArticle',
} as const satisfies Record<StoryKind, NewsArticle['@type']>;

/** A list, or undefined for an empty one, which JSON leaves out. */
const filled = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

function breadcrumbs(story: StoryPage, site: SiteInfo): BreadcrumbListLeaf {
  const steps = [
    { name: site.name, item: `${site.origin}/` },
    { name: story.section.name, item: sectionUrl(story, site) },
    // The page itself, whose address stands above.
    { name: story.headline },
  ];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${storyUrl(story, site)}#breadcrumbs`,
    itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
  };
}

function people(story: StoryPage, site: SiteInfo) {
  const authors = authorsOf(story);
  const others = story.bylines.filter((byline) => !authors.includes(byline));
  const persons = (bylines: Byline[]) => filled(bylines.map((byline) => personJsonLd(byline, site)));
  return {
    // A story that nobody signs is the newsroom's.
    author: persons(authors) ?? [outletJsonLd(site)],
    editor: persons(others.filter((byline) => byline.role === 'editor')),
    contributor: persons(others.filter((byline) => byline.role !== 'editor')),
  };
}

/**
 * A story that is covered live is a LiveBlogPosting, which has no `dateline`: that is of news articles alone
 * (https://schema.org/dateline). The place stands in `contentLocation`.
 */
function liveArticle(story: StoryPage, live: LivePart, site: SiteInfo): LiveBlogPostingLeaf {
  const { dateline: _, ...rest } = article(story, site) as NewsArticleLeaf;
  const modified = live.page === null ? null : olderPageModified(live);
  return {
    ...rest,
    '@type': 'LiveBlogPosting',
    wordCount: undefined,
    ...(modified && { dateModified: zonedTime(modified, site.zone) }),
    ...liveJsonLd(story, live, site),
  };
}

/** The series that it belongs to, and its place there. */
function partOf({ series }: StoryPage, site: SiteInfo) {
  if (!series) return {};
  const url = `${site.origin}/series/${series.slug}`;
  const isPartOf = { '@type': 'CreativeWorkSeries', '@id': `${url}#series`, name: series.name, url } as const;
  return { isPartOf, position: series.part };
}

/** The original of a translation, and the translations of an original. */
function translationsJsonLd({ id, translations }: StoryPage, site: SiteInfo) {
  if (!translations) return {};
  const work = ({ path, language }: { path: string; language: string }) => {
    const url = site.origin + path;
    return { '@type': 'NewsArticle', '@id': `${url}#article`, url, inLanguage: language } as const;
  };
  const { of, others } = translations;
  const original = others.find((other) => other.id === of);
  if (id === of) return { workTranslation: others.map(work) };
  return original ? { translationOfWork: work(original) } : {};
}

/** The card that cards elsewhere show in the place of a picture that a warning stands before: consumers take the first image. */
function drawnCardJsonLd(story: StoryPage, site: SiteInfo): ImageObjectLeaf[] {
  const card = drawnCard(story, site);
  if (!card) return [];
  const { url, width, height } = card;
  return [{ '@type': 'ImageObject', contentUrl: url, width: `${width}`, height: `${height}` }];
}

function article(story: StoryPage, site: SiteInfo): NewsArticle {
  const url = storyUrl(story, site);
  const otherHeadlines = new Set([story.searchHeadline, story.socialHeadline]);
  const photos = storyPhotos(story);
  const [first, ...others] = photos.flatMap(
    (used, i) => photoJsonLd(used, url, story.language, i === 0) ?? [],
  );
  const crops = photos[0] ? cropsJsonLd(photos[0], url, story.language) : [];
  const images = first ? [...drawnCardJsonLd(story, site), first, ...crops, ...others] : [];
  return {
    '@type': articleTypes[story.kind],
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': url,
      breadcrumb: { '@id': `${url}#breadcrumbs` },
      relatedLink: filled(story.related.stories.map(({ path }) => site.origin + path)),
    },
    ...partOf(story, site),
    ...translationsJsonLd(story, site),
    ...reviewJsonLd(story),
    isBasedOn: story.canonicalUrl || undefined,
    headline: story.headline,
    alternativeHeadline: filled([...otherHeadlines].filter((other) => other && other !== story.headline)),
    abstract: story.keyPoints.join(' ') || undefined,
    description: story.description || story.standfirst || undefined,
    image: filled(images),
    video: videoJsonLd(story, site),
    datePublished: zonedTime(story.publishedAt, site.zone),
    dateModified: zonedTime(story.modifiedAt, site.zone),
    ...people(story, site),
    publisher: { ...publisherJsonLd(site), description: undefined },
    dateline: story.datelinePlace || undefined,
    backstory: story.backstory || undefined,
    contentLocation: story.datelinePlace ? { '@type': 'Place', name: story.datelinePlace } : undefined,
    articleSection: story.section.name,
    keywords: filled(story.tags.map((tag) => tag.name)),
    // No articleBody: the page itself is the body, in clean HTML, and a second copy would double what a reader loads.
    wordCount: storyWords(story),
    inLanguage: story.language,
    isAccessibleForFree: true,
    contentRating: story.contentWarning
      ? { '@type': 'Rating', ratingExplanation: story.contentWarning }
      : undefined,
    correction: filled(correctionsJsonLd(story, site)),
    hasPart: filled(updatesJsonLd(story, site)),
  };
}

/**
 * A published story for crawlers: a NewsArticle (or the subtype of its kind), a LiveBlogPosting where it is covered live, and its breadcrumbs, following Google's
 * Article, image licence and breadcrumb guidelines. Addresses are absolute, times carry the offset of the site's zone,
 * and what is unknown is left out. Print it with `jsonLdScript`.
 */
export function storyJsonLd(story: StoryPage, site: SiteInfo): Graph {
  const main = story.live ? liveArticle(story, story.live, site) : article(story, site);
  return { '@context': 'https://schema.org', '@graph': [main, breadcrumbs(story, site)] };
}
