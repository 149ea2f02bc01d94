'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState } from 'react';
import { endBreaking } from '@/lib/actions/end-breaking';
import { setBreaking } from '@/lib/actions/set-breaking';
import { frontLimits } from '@/lib/document/fronts/front';
import type { DeskBreaking, FrontStory } from '@/lib/document/shapes/desk-front';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { localTime, toMinute } from '@/lib/kit/local-instant';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { passFocus } from '../editor/pass-focus';
import { problemOf } from '../editor/schedule/when-field';
import { Problem } from '../problem';
import { useAct } from '../use-act';
import { useStories } from './use-stories';

interface Props {
  strip: DeskBreaking | null;
  locale: Locale;
  readOnly: boolean;
  /** Milliseconds since 1970, of this rendering. */
  now: number;
}

const twoHours = 7_200_000;

/** The strip of breaking news: what stands there, and how to set another or take it away. */
export function BreakingBox({ strip, locale, readOnly, now }: Props) {
  const words = frontMessages().breaking;
  const router = useRouter();
  const id = useId();
  const [query, setQuery] = useState('');
  const [story, setStory] = useState<FrontStory | null>(null);
  const [headline, setHeadline] = useState('');
  const [wall, setWall] = useState(localTime(new Date(now + twoHours).toISOString(), locale.zone));
  const { busy, problem, setProblem, act } = useAct();
  const [done, setDone] = useState('');
  const { stories } = useStories(query, '');
  const place = (locale.zone.split('/').at(-1) ?? locale.zone).replaceAll('_', ' ');

  const storyField = useRef<HTMLInputElement>(null);
  const headlineField = useRef<HTMLInputElement>(null);
  const ending = useRef(false);

  useEffect(() => {
    // The button has gone with the strip.
    if (!strip && ending.current) passFocus(null, storyField.current);
    ending.current = false;
  }, [strip]);

  async function change(work: () => ReturnType<typeof endBreaking>, after: string) {
    setDone('');
    if (!(await act(work))) return;
    setDone(after);
    setStory(null);
    setHeadline('');
    router.refresh();
  }

  function show() {
    if (!story) return setProblem(words.noStory);
    if (!wall) return setProblem(words.noTime);
    const wrong = problemOf({ wall, turn: null }, locale.zone);
    if (wrong) return setProblem(wrong);
    void change(() => setBreaking({ storyId: story.id, headline, wall, turn: null }), words.done);
  }

  return (
    <section aria-labelledby={`${id}-title`} className="mt-10">
      <h2 id={`${id}-title`} className="font-serif text-2xl font-semibold">
        {words.title}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{words.intro}</p>
      {strip ? (
        <div className="mt-3 border-s-4 border-danger bg-danger-wash px-4 py-3 text-sm">
          <p className="font-semibold">{strip.headline || strip.storyHeadline}</p>
          <p className="text-ink-soft">{words.now(formatDate(strip.until, 'dateTime', locale), strip.by)}</p>
          {!strip.shown && <p className="text-caution">{words.waiting}</p>}
          {!readOnly && (
            <button
              type="button"
              className="btn mt-2"
              aria-disabled={busy}
              onClick={() => {
                ending.current = true;
                void change(endBreaking, words.ended);
              }}
            >
              {words.end}
            </button>
          )}
        </div>
      ) : (
        <p className="mt-3 text-sm text-ink-faint">{words.none}</p>
      )}
      {!readOnly && (
        <div className="mt-5 grid max-w-2xl gap-3">
          <div>
            <label className="field-label" htmlFor={`${id}-story`}>
              {words.story}
            </label>
            <input
              ref={storyField}
              id={`${id}-story`}
              type="search"
              className="field"
              placeholder={words.find}
              value={query}
              maxLength={200}
              onChange={({ target }) => setQuery(target.value)}
            />
            <ul className="mt-1 max-h-48 divide-y divide-rule overflow-y-auto border border-rule bg-surface text-sm empty:hidden">
              {(query ? (stories ?? []) : []).map((one) => (
                <li key={one.id}>
                  <button
                    type="button"
                    className="block w-full px-3 py-2 text-start hover:bg-sunken"
                    onClick={() => {
                      setStory(one);
                      setQuery('');
                      headlineField.current?.focus();
                    }}
                  >
                    {one.headline}
                  </button>
                </li>
              ))}
            </ul>
            <p role="status" className="mt-2 text-sm font-semibold empty:hidden">
              {story && words.chosen(story.headline)}
            </p>
          </div>
          <div>
            <label className="field-label" htmlFor={`${id}-headline`}>
              {words.headline}
            </label>
            <input
              ref={headlineField}
              id={`${id}-headline`}
              className="field"
              placeholder={story?.headline ?? words.headlineHint}
              value={headline}
              maxLength={frontLimits.headline}
              onChange={({ target }) => setHeadline(target.value)}
            />
          </div>
          <div>
            <label className="field-label" htmlFor={`${id}-until`}>
              {words.until(place)}
            </label>
            <input
              id={`${id}-until`}
              type="datetime-local"
              className="field max-w-64"
              value={wall}
              onChange={({ target }) => setWall(toMinute(target.value))}
            />
          </div>
          <div>
            <button type="button" className="btn btn-primary" aria-disabled={busy} onClick={show}>
              {busy ? words.setting : words.set}
            </button>
          </div>
        </div>
      )}
      <p role="status" className="mt-2 text-sm text-good empty:hidden">
        {done}
      </p>
      <Problem className="mt-2">{problem}</Problem>
    </section>
  );
}
