'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { editSeries } from '@/lib/actions/edit-series';
import { type DeskPart, type DeskSeries, maxParts } from '@/lib/document/shapes/series';
import { seriesMessages } from '@/lib/kit/messages/series';
import { StoryChooser } from '../editor/story-chooser';
import { Problem } from '../problem';
import { useAct } from '../use-act';
import { PartList } from './part-list';
import { SeriesWordsFields } from './series-words';

/** A series with its stories: nothing goes out until it is saved, then all of it at once. */
export function SeriesForm({ series }: { series: DeskSeries }) {
  const labels = seriesMessages();
  const router = useRouter();
  const [stored, setStored] = useState(series);
  const [words, setWords] = useState({ name: series.name, description: series.description });
  const [parts, setParts] = useState<readonly DeskPart[]>(series.parts);
  const { busy, problem, act } = useAct();
  const [isSaved, setSaved] = useState(false);
  const ids = (list: readonly DeskPart[]) => list.map(({ id }) => id);
  const changed =
    words.name !== stored.name ||
    words.description !== stored.description ||
    ids(parts).join() !== ids(stored.parts).join();

  async function save() {
    const request = { id: series.id, baseVersion: stored.version, ...words, storyIds: ids(parts) };
    const done = await act(() => editSeries(request));
    if (!done) return;
    setSaved(true);
    setStored({ ...stored, ...words, parts: [...parts], version: done.value });
    // Its page may be there now, under another name.
    router.refresh();
  }

  return (
    <form
      className="grid max-w-2xl gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <SeriesWordsFields words={words} onChange={setWords} />
      <section aria-labelledby="parts">
        <h2 id="parts" className="mt-4 font-semibold">
          {labels.order}
        </h2>
        <PartList parts={parts} onChange={setParts} />
        {parts.length < maxParts ? (
          <StoryChooser
            label={labels.add}
            hint={labels.addHint}
            without={ids(parts)}
            onChoose={({ id, headline, address }) =>
              setParts([...parts, { id, headline, path: new URL(address).pathname }])
            }
          />
        ) : (
          <p className="text-sm text-ink-soft">{labels.full(maxParts)}</p>
        )}
      </section>
      <Problem>{problem}</Problem>
      <div className="sticky bottom-0 flex items-center gap-4 border-t border-rule bg-canvas py-3">
        <button type="submit" className="btn btn-primary" aria-disabled={busy || !changed}>
          {busy ? labels.saving : labels.save}
        </button>
        <p role="status" className="text-sm text-ink-soft">
          {changed ? labels.unsaved : isSaved ? labels.saved : ''}
        </p>
      </div>
    </form>
  );
}
