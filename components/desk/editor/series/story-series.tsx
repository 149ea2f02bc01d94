'use client';

import { useRef, useState } from 'react';
import { joinSeries } from '@/lib/actions/join-series';
import { leaveSeries } from '@/lib/actions/leave-series';
import type { StorySeries as Now } from '@/lib/document/shapes/series';
import type { ActionResult } from '@/lib/kit/action-result';
import { seriesMessages } from '@/lib/kit/messages/series';
import { Problem } from '../../problem';
import { useAct } from '../../use-act';
import { passFocus } from '../pass-focus';
import { SeriesChoice } from './series-choice';
import { SeriesPlace } from './series-place';
import { useStorySeries } from './use-story-series';

interface Done {
  sentence: string;
  undo?: () => Promise<ActionResult<unknown>>;
}

/**
 * The series that the story is in, and for whoever may edit series the way into one and out of it. Unlike the other
 * settings it counts at once, for readers too, so what was done has a way back beside it.
 */
export function StorySeries({ storyId, published }: { storyId: string; published: boolean }) {
  const words = seriesMessages().inStory;
  const area = useRef<HTMLFieldSetElement>(null);
  const { now, failed, read } = useStorySeries(storyId, published, area);
  const { busy, problem, act } = useAct();
  const [done, setDone] = useState<Done | null>(null);

  async function run<T>(action: () => Promise<ActionResult<T>>, outcome: (value: T) => Done | null) {
    const answer = await act(action);
    setDone(answer && outcome(answer.value));
    // A refusal says that it is otherwise than it is shown here.
    await read();
    if (answer) passFocus(area.current, area.current);
  }

  const join = ({ id: seriesId, name }: { id: string; name: string }) =>
    run(
      () => joinSeries({ storyId, seriesId }),
      () => ({ sentence: words.joined(name), undo: () => leaveSeries({ storyId, seriesId }) }),
    );
  const leave = ({ id: seriesId, name }: NonNullable<Now['place']>) =>
    run(
      () => leaveSeries({ storyId, seriesId }),
      (left) =>
        left && { sentence: words.left(name), undo: () => joinSeries({ storyId, seriesId, ...left }) },
    );
  const { undo } = done ?? {};

  return (
    <fieldset ref={area} tabIndex={-1} aria-label={words.field} className="min-w-0">
      {!now && <p className="field-label">{words.field}</p>}
      {now?.place && <SeriesPlace place={now.place} mayEdit={now.mayEdit} busy={busy} leave={leave} />}
      {now && !now.place && <SeriesChoice now={now} published={published} busy={busy} join={join} />}
      <p role="status" className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm empty:hidden">
        {done?.sentence}
        {undo && (
          <button
            type="button"
            className="btn"
            aria-disabled={busy}
            onClick={() => void run(undo, () => ({ sentence: words.undone }))}
          >
            {words.undo}
          </button>
        )}
      </p>
      <Problem className="mt-2">{problem}</Problem>
      <Problem className="mt-2">
        {failed && (
          <>
            {words.unread}{' '}
            <button type="button" className="font-semibold underline" onClick={() => void read()}>
              {words.again}
            </button>
          </>
        )}
      </Problem>
    </fieldset>
  );
}
