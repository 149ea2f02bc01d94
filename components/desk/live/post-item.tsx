'use client';

import { memo, useState } from 'react';
import type { DeskPost, LiveDesk } from '@/lib/document/shapes/live-desk';
import { formatDate } from '@/lib/kit/dates';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { useDesk } from '../editor/desk-provider';
import { Problem } from '../problem';
import { ChangedTime } from '../time/changed-time';
import type { Drafts } from './drafts';
import type { LiveStore } from './live-store';
import { PostBody } from './post-body';
import { PostEdit } from './post-edit';
import { PostMore } from './post-more';
import { usePostChange } from './use-post-change';

interface Props {
  post: DeskPost;
  desk: LiveDesk;
  store: LiveStore;
  drafts: Drafts;
  open: boolean;
  /** The story's address; null while readers can't open it. */
  path: string | null;
  now: number;
}

/** A post that went out: when, by whom, what it says, and what can be done about it. */
export const PostItem = memo(function PostItem({ post, desk, store, drafts, open, path, now }: Props) {
  const words = liveDeskMessages().posts;
  const { locale } = useDesk();
  const [editing, setEditing] = useState(false);
  const { change, busy, problem } = usePostChange(post, store);
  const { id, headline, document, status, publishedAt, pinned, key } = post;
  const withdrawn = status === 'withdrawn';
  const names = post.bylines.map(
    ({ authorId }) => desk.authors.find((author) => author.id === authorId)?.name,
  );
  const by = names.filter(Boolean).join(', ') || post.author;
  const clock = publishedAt ? formatDate(publishedAt, 'clock', locale) : '';
  return (
    <article
      className="live-post"
      aria-label={words.of(by, clock)}
      data-post={id}
      data-status={status}
      data-key={key || undefined}
    >
      <header className="live-post-head">
        <span className="live-post-time">{clock}</span>
        <span className="text-ink-faint">
          {publishedAt && <ChangedTime instant={publishedAt} now={now} locale={locale} />}
        </span>
        <span className="text-ink-soft">{by}</span>
        {pinned !== null && <span className="live-badge text-accent">{words.onTop}</span>}
        {key && <span className="live-badge text-accent">{words.key}</span>}
        {withdrawn && <span className="live-badge text-danger">{words.withdrawn}</span>}
        {post.changed && !withdrawn && <span className="live-badge text-caution">{words.changed}</span>}
      </header>
      {editing ? (
        <PostEdit drafts={drafts} post={post} desk={desk} open={open} onClose={() => setEditing(false)} />
      ) : (
        <div className={withdrawn ? 'live-post-gone' : undefined}>
          {headline && <h3 className="live-post-headline">{headline}</h3>}
          <PostBody document={document} />
        </div>
      )}
      {!editing && (
        <div className="live-post-acts">
          {withdrawn
            ? desk.may.post && (
                <button type="button" className="btn" aria-disabled={busy} onClick={() => change('put-back')}>
                  {words.putBack}
                </button>
              )
            : desk.may.post && (
                <>
                  <button type="button" className="act" onClick={() => setEditing(true)}>
                    {words.edit}
                  </button>
                  <button
                    type="button"
                    className="act"
                    aria-disabled={busy}
                    onClick={() => change(pinned === null ? 'pin' : 'unpin')}
                  >
                    {pinned === null ? words.pin : words.unpin}
                  </button>
                  <button
                    type="button"
                    className="act"
                    aria-disabled={busy}
                    onClick={() => change(key ? 'unkey' : 'key')}
                  >
                    {key ? words.unmarkKey : words.markKey}
                  </button>
                  <button
                    type="button"
                    className="act"
                    aria-disabled={busy}
                    onClick={() => change('withdraw')}
                  >
                    {words.withdraw}
                  </button>
                </>
              )}
          <PostMore post={post} path={withdrawn ? null : path} />
        </div>
      )}
      <Problem>{problem}</Problem>
    </article>
  );
});
