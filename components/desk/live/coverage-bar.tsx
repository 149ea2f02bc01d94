'use client';

import { useState } from 'react';
import { setLiveState } from '@/lib/actions/set-live-state';
import type { LiveState as CoverageState } from '@/lib/document/shapes/live';
import type { DeskCoverage, LiveDesk } from '@/lib/document/shapes/live-desk';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { runAction } from '../ask-server';
import { Problem } from '../problem';
import type { Hearing, LiveFeed } from './live-feed';
import { LiveSign } from './live-sign';

interface Props {
  coverage: DeskCoverage;
  desk: LiveDesk;
  feed: LiveFeed;
  hearing: Hearing;
}

/** What each state may become, the usual way first. */
const turns: Record<
  CoverageState,
  { to: CoverageState; label: 'start' | 'pause' | 'resume' | 'end' | 'again' }[]
> = {
  upcoming: [{ to: 'live', label: 'start' }],
  live: [
    { to: 'paused', label: 'pause' },
    { to: 'ended', label: 'end' },
  ],
  paused: [
    { to: 'live', label: 'resume' },
    { to: 'ended', label: 'end' },
  ],
  ended: [{ to: 'live', label: 'again' }],
};

/** The head of the live desk: what is covered, how it stands, and the way to start, pause and end it. */
export function CoverageBar({ coverage, desk, feed, hearing }: Props) {
  const words = liveDeskMessages();
  const { state, story } = coverage;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function turn(to: CoverageState) {
    if (busy) return;
    setBusy(true);
    setProblem('');
    const answer = await runAction(() => setLiveState({ storyId: story.id, state: to }));
    if (!answer.ok) setProblem(answer.sentence);
    await feed.look();
    setBusy(false);
  }

  return (
    <header className="live-bar">
      <div className="live-bar-row">
        <LiveSign state={state} />
        <h1 className="live-bar-title">{story.headline || words.untitled}</h1>
        <span className="live-hearing" data-hearing={hearing} title={words.hearing[hearing]}>
          <span className="sr-only" role="status">
            {words.hearing[hearing]}
          </span>
        </span>
        <div className="live-bar-acts">
          {desk.may.openStory && (
            <a href={`/desk/stories/${story.id}`} className="btn btn-quiet max-sm:hidden">
              {words.toStory}
            </a>
          )}
          {story.path && (
            <a href={story.path} target="_blank" rel="noopener" className="btn btn-quiet max-sm:hidden">
              {words.view}
            </a>
          )}
          {desk.may.run &&
            turns[state].map(({ to, label }) => (
              <button
                key={to}
                type="button"
                className={label === 'start' || label === 'resume' ? 'btn btn-primary' : 'btn'}
                aria-disabled={busy}
                data-turn={to}
                onClick={() => void turn(to)}
              >
                {words.act[label]}
              </button>
            ))}
        </div>
      </div>
      <Problem className="live-bar-note">{problem}</Problem>
      {!story.path && <p className="live-bar-note bg-caution-wash text-caution">{words.notPublished}</p>}
      {(hearing === 'nothing' || hearing === 'signed-out') && (
        <p className="live-bar-note bg-caution-wash text-caution">{words.hearing[hearing]}</p>
      )}
    </header>
  );
}
