import type { ArticleLeaf, CorrectionCommentLeaf } from 'schema-dts';
import { documentText } from '@/blocks/document-text';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { PublishedUpdate, StoryPage } from '@/lib/document/shapes/story-page';
import { putsRight } from '@/lib/document/shapes/update-kind';
import { siteMessages } from '@/lib/kit/messages/site';
import { zonedTime } from '@/lib/kit/zoned-time';
import { personJsonLd } from './people-json-ld';
import { authorsOf, storyUrl, updateUrl } from './story-links';

/** Who signs an update, as a story's authors are told; nothing where nobody does. */
const signedBy = ({ bylines }: PublishedUpdate, site: SiteInfo) =>
  bylines.length > 0 ? authorsOf({ bylines }).map((byline) => personJsonLd(byline, site)) : undefined;

/** One of its times; machines are told none rather than a wrong one. */
const timeOf = (time: string | null, site: SiteInfo) =>
  time === null ? undefined : zonedTime(time, site.zone);

/**
 * What puts a story right (corrections, clarifications, editor's notes) as `correction`, the property that schema.org made for them
 * (https://schema.org/correction): each a CorrectionComment with its words and time, and since when it has them where it had others before.
 */
export function correctionsJsonLd(story: StoryPage, site: SiteInfo): CorrectionCommentLeaf[] {
  return story.updates
    .filter((update) => putsRight(update.kind))
    .map((update) => {
      const url = updateUrl(story, update, site);
      const text = [update.headline, documentText(update.document, story.refs, story.language)]
        .filter(Boolean)
        .join('\n\n');
      return {
        '@type': 'CorrectionComment',
        '@id': url,
        url,
        text,
        datePublished: timeOf(update.publishedAt, site),
        dateModified: timeOf(update.changedAt, site),
        author: signedBy(update, site),
      };
    });
}

/**
 * A story's updates as `hasPart`. `liveBlogUpdate` would need a LiveBlogPosting, which a story with an update is not,
 * and `comment` is for readers; a part is an Article of its own with a time, an author and an address on the page.
 * They carry their words, other than the story, because a crawler that knows the story asks just for these.
 */
export function updatesJsonLd(story: StoryPage, site: SiteInfo): ArticleLeaf[] {
  return story.updates
    .filter((update) => !putsRight(update.kind))
    .map((update) => {
      const url = updateUrl(story, update, site);
      return {
        '@type': 'Article',
        '@id': url,
        url,
        headline: update.headline || siteMessages(story.language).updateKind.update,
        articleBody: documentText(update.document, story.refs, story.language) || undefined,
        datePublished: timeOf(update.publishedAt, site),
        dateModified: timeOf(update.changedAt ?? update.publishedAt, site),
        author: signedBy(update, site),
        isPartOf: { '@id': `${storyUrl(story, site)}#article` },
      };
    });
}
