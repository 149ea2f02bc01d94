'use client';

import { useState } from 'react';
import { documentText } from '@/blocks/document-text';
import { removeLiveCoverage } from '@/lib/actions/remove-live-coverage';
import type { DeskCoverage, DeskPost, LiveDesk } from '@/lib/document/shapes/live-desk';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { runAction } from '../ask-server';
import { refsOf } from '../editor/desk-context';
import { useDesk } from '../editor/desk-provider';
import { Problem } from '../problem';
import { CoverageTimes } from './coverage-times';
import type { LiveFeed } from './live-feed';
import { Reporters } from './reporters';
import { SummaryBox } from './summary-box';

interface Props {
  coverage: DeskCoverage;
  desk: LiveDesk;
  feed: LiveFeed;
  keyPosts: readonly DeskPost[];
}

/** When it began or begins, and when it ended or ends. */
function CoverageLines({ coverage, locale }: { coverage: DeskCoverage; locale: Locale }) {
  const words = liveDeskMessages().coverage;
  const { startsAt, endsAt, startedAt, endedAt, state, byClock } = coverage;
  const when = (instant: string) => formatDate(instant, 'dateTime', locale);
  const begins = byClock.begins ? words.beginsItself : words.announced;
  const ends = byClock.ends ? words.endsItself : words.until;
  return (
    <>
      <p>{startedAt ? words.began(when(startedAt)) : begins(when(startsAt))}</p>
      {endedAt && state === 'ended' ? (
        <p>{words.finished(when(endedAt))}</p>
      ) : (
        <p className="text-ink-soft">{endsAt ? ends(when(endsAt)) : words.openEnd}</p>
      )}
    </>
  );
}

/** Everything about the coverage that is no post: its times, its key points and events, who reports. */
export function CoveragePanel({ coverage, desk, feed, keyPosts }: Props) {
  const words = liveDeskMessages();
  const context = useDesk();
  const { locale } = context;
  const [open, setOpen] = useState(false);
  const [changing, setChanging] = useState(false);
  const [problem, setProblem] = useState('');

  async function remove() {
    const answer = await runAction(() => removeLiveCoverage({ storyId: coverage.story.id }));
    if (answer.ok) window.location.assign(`/desk/stories/${coverage.story.id}`);
    else setProblem(answer.sentence);
  }

  const { startsAt, endsAt, state } = coverage;
  return (
    <aside className="live-panel" aria-label={words.coverage.title} data-open={open || undefined}>
      {/* Where there is no room beside the posts it stands folded above them: they have no end. */}
      <button type="button" className="btn lg:hidden" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.coverage.fold}
      </button>
      <section>
        <h2 className="panel-title">{words.coverage.title}</h2>
        <CoverageLines coverage={coverage} locale={locale} />
        {desk.may.run && state !== 'ended' && (
          <button
            type="button"
            className="act mt-1"
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            {words.coverage.change}
          </button>
        )}
        {desk.may.run && state === 'upcoming' && coverage.posts === 0 && (
          <button type="button" className="act mt-1 block" onClick={() => void remove()}>
            {words.coverage.remove}
          </button>
        )}
        <Problem>{problem}</Problem>
        {changing && (
          <CoverageTimes
            storyId={coverage.story.id}
            locale={locale}
            from={coverage.byClock.begins || state !== 'upcoming' ? startsAt : null}
            until={endsAt}
            begun={state !== 'upcoming'}
            label={words.coverage.save}
            onDone={() => {
              setChanging(false);
              void feed.look();
            }}
          />
        )}
      </section>
      <SummaryBox coverage={coverage} mayRun={desk.may.run} feed={feed} />
      <section>
        <h2 className="panel-title">{words.keyEvents}</h2>
        {keyPosts.length === 0 ? (
          <p className="text-ink-soft">{words.noKeyEvents}</p>
        ) : (
          <ol className="grid gap-2">
            {keyPosts.map((post) => (
              <li key={post.id} className="grid grid-cols-[3.25rem_minmax(0,1fr)]">
                <span className="text-ink-faint tabular-nums">
                  {post.publishedAt && formatDate(post.publishedAt, 'clock', locale)}
                </span>
                <span className="line-clamp-2">
                  {post.headline || documentText(post.document, refsOf(context))}
                </span>
              </li>
            ))}
          </ol>
        )}
      </section>
      {desk.may.run && <Reporters coverage={coverage} people={desk.people} feed={feed} />}
    </aside>
  );
}
