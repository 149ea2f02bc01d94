import type { BlogPostingLeaf, LiveBlogPostingLeaf } from 'schema-dts';
import { documentText } from '@/blocks/document-text';
import { postAddress } from '@/lib/document/live-pages';
import type { LivePart, LivePost } from '@/lib/document/shapes/live-page';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { excerpt } from '@/lib/kit/excerpt';
import { zonedTime } from '@/lib/kit/zoned-time';
import { outletJsonLd, personJsonLd } from './people-json-ld';
import { authorsOf } from './story-links';

/** Google asks for a headline of at most 110 characters. */
const headlineLength = 110;

function postJsonLd(post: LivePost, story: StoryPage, site: SiteInfo): BlogPostingLeaf {
  const url = site.origin + postAddress(story.path, post.id);
  const text = documentText(post.document, story.refs, story.language);
  const published = zonedTime(post.publishedAt, site.zone);
  return {
    '@type': 'BlogPosting',
    '@id': url,
    url,
    headline: post.headline || excerpt(text, headlineLength) || story.headline,
    articleBody: text || undefined,
    datePublished: published,
    dateModified: post.changedAt ? zonedTime(post.changedAt, site.zone) : published,
    author:
      post.bylines.length > 0
        ? authorsOf(post).map((byline) => personJsonLd(byline, site))
        : [outletJsonLd(site)],
  };
}

/** The posts of a page, newest first, those on top in their places. */
function postsOf({ pinned, posts }: LivePart): LivePost[] {
  return [...pinned, ...posts].toSorted((a, b) => b.number - a.number);
}

/**
 * What makes a story that is covered live a LiveBlogPosting (https://schema.org/LiveBlogPosting, Google's Article guidelines): when the
 * coverage begins and ends, as it did or as it is announced, and the posts that stand on this page.
 */
export function liveJsonLd(
  story: StoryPage,
  live: LivePart,
  site: SiteInfo,
): Pick<LiveBlogPostingLeaf, 'coverageStartTime' | 'coverageEndTime' | 'liveBlogUpdate'> {
  const end = live.endedAt ?? live.endsAt;
  return {
    coverageStartTime: zonedTime(live.startedAt ?? live.startsAt, site.zone),
    coverageEndTime: end ? zonedTime(end, site.zone) : undefined,
    liveBlogUpdate: postsOf(live).map((post) => postJsonLd(post, story, site)),
  };
}

/** When what stands on a page of older posts last changed (ISO instant); null for a page without posts. */
export function olderPageModified({ posts }: LivePart): string | null {
  const times = posts.map(({ publishedAt, changedAt }) => changedAt ?? publishedAt);
  return times.toSorted().at(-1) ?? null;
}
