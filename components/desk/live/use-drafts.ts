'use client';

import { useEffect, useState } from 'react';
import type { LiveDesk } from '@/lib/document/shapes/live-desk';
import { Drafts } from './drafts';
import type { LiveFeed } from './live-feed';
import type { LiveStore } from './live-store';

/**
 * What a page of the live desk writes and sends, for the life of the page; null until the page listens. It takes up what
 * earlier pages left on this device, and tries again whenever there may be a connection.
 */
export function useDrafts(desk: LiveDesk, personId: string, store: LiveStore, feed: LiveFeed): Drafts | null {
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once, with what the page opened with
  useEffect(() => {
    const made = new Drafts({
      storyId: desk.coverage.story.id,
      personId,
      store,
      signature: desk.signature,
      onSent: () => void feed.look(),
    });
    made.takeUp().then(
      () => setDrafts(made),
      (error: unknown) => {
        console.warn('This device keeps nothing:', error);
        setDrafts(made);
      },
    );
    let seen = store.state().posts;
    const unfollow = store.subscribe(() => {
      const { posts } = store.state();
      for (const post of posts.values()) if (seen.get(post.id) !== post) made.follow(post);
      seen = posts;
    });
    const now = () => made.now();
    const leave = () => made.leave();
    const hide = () => document.visibilityState === 'hidden' && made.leave();
    const ask = (event: BeforeUnloadEvent) => {
      if (made.unfinished) event.preventDefault();
    };
    window.addEventListener('online', now);
    window.addEventListener('focus', now);
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', hide);
    return () => {
      unfollow();
      made.leave();
      window.removeEventListener('online', now);
      window.removeEventListener('focus', now);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', hide);
    };
  }, []);
  return drafts;
}
