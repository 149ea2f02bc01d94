'use client';

import { useEffect, useRef, useState } from 'react';
import type { LiveDesk } from '@/lib/document/shapes/live-desk';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { whenNear } from '../when-near';
import type { Drafts } from './drafts';
import type { LiveFeed } from './live-feed';
import type { LiveState, LiveStore } from './live-store';
import { PostItem } from './post-item';

interface Props {
  live: LiveState;
  desk: LiveDesk;
  store: LiveStore;
  feed: LiveFeed;
  drafts: Drafts;
  open: boolean;
  now: number;
}

/** The posts that went out, newest first; older ones come when somebody gets there. What isn't seen isn't laid out. */
export function PostList({ live, desk, store, feed, drafts, open, now }: Props) {
  const words = liveDeskMessages().posts;
  const { out, more, coverage } = live;
  return (
    <section aria-labelledby="live-posts" className="live-list">
      <h2 id="live-posts" className="text-sm font-semibold text-ink-soft">
        {words.title} <span className="font-normal tabular-nums">{coverage.posts > 0 && coverage.posts}</span>
      </h2>
      {out.length === 0 && (
        <p className="mt-3 text-ink-soft">
          {words.none} {coverage.state === 'upcoming' && words.noneHint}
        </p>
      )}
      <ol>
        {out.map((post) => (
          <li key={post.id} className="live-row">
            <PostItem
              post={post}
              desk={desk}
              store={store}
              drafts={drafts}
              open={open}
              path={coverage.story.path}
              now={now}
            />
          </li>
        ))}
      </ol>
      {more && <Older feed={feed} />}
    </section>
  );
}

/** Loads older posts when it comes into view, or by a press where that failed. */
function Older({ feed }: { feed: LiveFeed }) {
  const words = liveDeskMessages().posts;
  const end = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const busy = useRef(false);
  const load = useRef(async () => {
    if (busy.current) return;
    busy.current = true;
    setState('loading');
    const came = await feed.older();
    busy.current = false;
    setState(came ? 'idle' : 'failed');
  });
  useEffect(() => {
    if (end.current) return whenNear(end.current, '600px', () => void load.current());
  }, []);
  return (
    <p className="mt-4" role="status">
      <button ref={end} type="button" className="btn" onClick={() => void load.current()}>
        {state === 'loading' ? words.loading : words.older}
      </button>{' '}
      {state === 'failed' && <span className="text-sm text-danger">{words.failed}</span>}
    </p>
  );
}
