import { DocumentView } from '@/blocks/document.view';
import { DateTime } from '@/components/ui/date-time';
import { postAddress } from '@/lib/document/live-pages';
import type { Refs } from '@/lib/document/refs';
import type { LivePost } from '@/lib/document/shapes/live-page';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { livePageMessages } from '@/lib/kit/messages/live-page';
import type { FrameOf } from '@/lib/output/embed-frames';
import { BylineGroups } from '../byline-groups';
import { DraftMark } from '../draft-mark';

export interface PostProps {
  post: LivePost;
  /** The story's address. */
  path: string;
  refs: Refs;
  locale: Locale;
  frameOf: FrameOf;
  /** Its place among those on top, from 0. */
  pinned?: number;
}

/**
 * A post of live coverage: when, what, who. Its time is the link that stays its own on whatever page it stands; the element is also
 * what everybody who has the page open is sent.
 */
export function LivePostArticle({ post, path, refs, locale, frameOf, pinned }: PostProps) {
  const words = livePageMessages(locale.language);
  const anchor = `update-${post.id}`;
  const when = formatDate(post.publishedAt, 'dateTime', locale);
  return (
    <article
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      className="live-post"
      data-number={post.number}
      data-key={post.key || undefined}
      data-pinned={pinned}
    >
      <header className="live-post-head">
        <p className="live-when type-meta">
          <span className="live-ago" />
          <a href={postAddress(path, post.id)} className="quiet-link" title={words.link}>
            <DateTime value={post.publishedAt} format="dateTime" locale={locale} />
          </a>
          {post.key && <span className="live-key">{words.keyEvent}</span>}
          {post.draft && <DraftMark language={locale.language} />}
        </p>
        <h2 id={`${anchor}-title`} className={post.headline ? 'type-headline-md mt-1.5' : 'sr-only'}>
          {post.headline || words.postTitle(when)}
        </h2>
      </header>
      <div className="prose prose-live">
        <DocumentView
          document={post.document}
          refs={refs}
          context={{ ...locale, idPrefix: `${anchor}-`, headingShift: 1, dateline: null, frameOf }}
        />
      </div>
      {(post.bylines.length > 0 || post.changedAt) && (
        <footer className="mt-3">
          <BylineGroups bylines={post.bylines} language={locale.language} />
          {post.changedAt && (
            <p className="type-meta">
              {words.changed} <DateTime value={post.changedAt} format="dateTime" locale={locale} />
            </p>
          )}
        </footer>
      )}
    </article>
  );
}
