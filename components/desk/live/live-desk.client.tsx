'use client';

import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { holdLateCode, loadAllLateCode } from '@/blocks/editing/late-code';
import type { DeskPosts, LiveDesk } from '@/lib/document/shapes/live-desk';
import type { Locale } from '@/lib/kit/dates';
import { deskContext } from '../editor/desk-context';
import { DeskProvider } from '../editor/desk-provider';
import { whenIdle, whenOpened } from '../editor/opening';
import { OverridesProvider } from '../editor/preflight/overrides-provider';
import { useKeyboardInset } from '../editor/use-keyboard-inset';
import { type Writer, WriterProvider } from '../editor/writer';
import { Composer } from './composer';
import { CoverageBar } from './coverage-bar';
import { CoveragePanel } from './coverage-panel';
import { DraftList } from './draft-list';
import type { Drafts } from './drafts';
import { LiveFeed } from './live-feed';
import { LiveStore } from './live-store';
import { Outgoing } from './outgoing';
import { PostList } from './post-list';
import { useDrafts } from './use-drafts';

holdLateCode(whenOpened());

interface Props {
  desk: LiveDesk;
  writer: Writer;
  locale: Locale;
  /** Milliseconds since 1970, of this rendering. */
  now: number;
}

/** The screen from which a story is covered live: what is written on top, what is out below, and everything at once. */
export function LiveDeskScreen({ desk, writer, locale, now }: Props) {
  const [context] = useState(() => deskContext(desk, locale, writer.name));
  const [store] = useState(() => new LiveStore(desk));
  const take = useCallback(
    ({ photos, helplines }: DeskPosts) => {
      context.photos.put(...photos);
      context.helplines.put(...helplines);
    },
    [context],
  );
  const [feed] = useState(() => new LiveFeed(desk.coverage.story.id, store, take));
  const live = useSyncExternalStore(store.subscribe, store.state, store.state);
  const hearing = useSyncExternalStore(feed.subscribe, feed.hearing, feed.hearing);
  useKeyboardInset();
  useEffect(() => void whenIdle().then(loadAllLateCode), []);
  useEffect(() => {
    const visible = () => (document.visibilityState === 'visible' ? feed.start() : feed.stop());
    const look = () => void feed.look();
    const stop = () => feed.stop();
    visible();
    document.addEventListener('visibilitychange', visible);
    window.addEventListener('online', look);
    window.addEventListener('pagehide', stop);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', visible);
      window.removeEventListener('online', look);
      window.removeEventListener('pagehide', stop);
    };
  }, [feed]);

  const { coverage } = live;
  const { story, state } = coverage;
  const open = state !== 'ended' && story.path !== null;
  const decided = useMemo(
    () => ({ id: story.id, overrides: desk.overrides, may: desk.may }),
    [story.id, desk.overrides, desk.may],
  );
  const keyPosts = useMemo(
    () => [...live.posts.values()].filter(({ key, status }) => key && status === 'published').sort(byTime),
    [live.posts],
  );
  const drafts = useDrafts(desk, writer.id, store, feed);

  return (
    <WriterProvider writer={writer}>
      <DeskProvider context={context} language={story.language}>
        <OverridesProvider story={decided}>
          <div className="live-desk story-editor">
            <CoverageBar coverage={coverage} desk={desk} feed={feed} hearing={hearing} />
            <div className="live-columns">
              <div className="live-main">
                {drafts ? (
                  <Writing drafts={drafts} desk={desk} open={open} ended={state === 'ended'} feed={feed} />
                ) : (
                  <div className="composer composer-room" />
                )}
                {drafts && (
                  <>
                    <Drafted drafts={drafts} {...{ live, desk, store, feed, open }} />
                    <PostList {...{ live, desk, store, feed, drafts, open, now }} />
                  </>
                )}
              </div>
              <CoveragePanel coverage={coverage} desk={desk} feed={feed} keyPosts={keyPosts} />
            </div>
          </div>
        </OverridesProvider>
      </DeskProvider>
    </WriterProvider>
  );
}

const byTime = (a: { publishedAt: string | null }, b: { publishedAt: string | null }) =>
  (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '');

interface WritingProps {
  drafts: Drafts;
  desk: LiveDesk;
  open: boolean;
  ended: boolean;
  feed: LiveFeed;
}

/** The composer, and what was sent from it and isn't known to be out. */
function Writing({ drafts, desk, open, ended, feed }: WritingProps) {
  const { composer, outgoing } = useSyncExternalStore(drafts.subscribe, drafts.state, drafts.state);
  const [posted, setPosted] = useState('');
  return (
    <>
      <Composer
        key={composer.id}
        drafts={drafts}
        draft={composer}
        desk={desk}
        open={open}
        ended={ended}
        focus={posted !== ''}
        onPosted={(sentence) => {
          setPosted(sentence);
          void feed.look();
        }}
      />
      <p role="status" className="sr-only">
        {outgoing.length === 0 && posted}
      </p>
      <Outgoing drafts={drafts} outgoing={outgoing} />
    </>
  );
}

type DraftedProps = Omit<Parameters<typeof DraftList>[0], 'posts' | 'schedules'> & {
  live: ReturnType<LiveStore['state']>;
};

/** The drafts that everybody sees, without those that stand in this page's composer or are on their way from it. */
function Drafted({ live, drafts, ...props }: DraftedProps) {
  const { composer, outgoing } = useSyncExternalStore(drafts.subscribe, drafts.state, drafts.state);
  const here = new Set([composer.id, ...outgoing.map(({ id }) => id)]);
  const posts = live.drafts.filter(({ id }) => !here.has(id));
  return <DraftList posts={posts} schedules={live.coverage.schedules} drafts={drafts} {...props} />;
}
