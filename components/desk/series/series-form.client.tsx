'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { editSeries } from '@/lib/actions/edit-series';
import { type DeskPart, type DeskSeries, maxParts } from '@/lib/document/shapes/series';
import { seriesMessages } from '@/lib/kit/messages/series';
import { StoryChooser } from '../editor/story-chooser';
import { Problem } from '../problem';
import { useAct } from '../use-act';
import { useLeaveGuard } from '../use-leave-guard';
import { useNextFocus } from '../use-next-focus';
import { PartList } from './part-list';
import { SeriesClash } from './series-clash';
import { SeriesWordsFields } from './series-words';

/** A series with its stories: nothing goes out until it is saved, then all of it at once. */
export function SeriesForm({ series }: { series: DeskSeries }) {
  const labels = seriesMessages();
  const router = useRouter();
  const [stored, setStored] = useState(series);
  const [words, setWords] = useState({ name: series.name, description: series.description });
  const [parts, setParts] = useState<readonly DeskPart[]>(series.parts);
  const { busy, problem, act } = useAct();
  const ids = (list: readonly DeskPart[]) => list.map(({ id }) => id);
  const changed =
    words.name !== stored.name ||
    words.description !== stored.description ||
    ids(parts).join() !== ids(stored.parts).join();

  useLeaveGuard(changed);
  const [isStale, setStale] = useState(false);
  const theirs = isStale && series.version > stored.version ? series : null;
  const [said, setSaid] = useState('');
  const submit = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLElement>(null);
  const focusNext = useNextFocus();

  async function save(baseVersion = stored.version) {
    setSaid('');
    const request = { id: series.id, baseVersion, ...words, storyIds: ids(parts) };
    const done = await act(
      () => editSeries(request),
      ({ code }) => {
        if (code !== 'stale-version') return false;
        setStale(true);
        // Brings what is stored now.
        router.refresh();
        return true;
      },
    );
    if (!done) return;
    focusNext(() => submit.current);
    setStale(false);
    setSaid(labels.saved);
    setStored({ ...stored, ...words, parts: [...parts], version: done.value });
    // Its page may be there now, under another name.
    router.refresh();
  }

  function keep(whose: 'mine' | 'theirs') {
    if (!theirs) return;
    if (whose === 'mine') return void save(theirs.version);
    focusNext(() => submit.current);
    setStored(theirs);
    setWords({ name: theirs.name, description: theirs.description });
    setParts(theirs.parts);
    setStale(false);
    setSaid(labels.takenUp);
  }

  function takeOut(index: number) {
    setSaid(labels.takenOut(parts[index]?.headline || labels.untitled));
    setParts(parts.toSpliced(index, 1));
    focusNext(() => {
      const left = list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
      return left[Math.min(index, left.length - 1)] ?? list.current?.querySelector('input');
    });
  }

  return (
    <form
      className="grid max-w-2xl gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <SeriesWordsFields
        words={words}
        onChange={(next) => {
          setSaid('');
          setWords(next);
        }}
      />
      <section ref={list} aria-labelledby="parts">
        <h2 id="parts" className="mt-4 font-semibold">
          {labels.order}
        </h2>
        <PartList
          parts={parts}
          onChange={(next) => {
            setSaid('');
            setParts(next);
          }}
          onTakeOut={takeOut}
        />
        {parts.length < maxParts ? (
          <StoryChooser
            label={labels.add}
            hint={labels.addHint}
            without={ids(parts)}
            onChoose={({ id, headline, address }) => {
              setSaid('');
              setParts([...parts, { id, headline, path: new URL(address).pathname }]);
            }}
          />
        ) : (
          <p className="text-sm text-ink-soft">{labels.full(maxParts)}</p>
        )}
      </section>
      {isStale && <SeriesClash theirs={theirs} keep={keep} />}
      <Problem>{problem}</Problem>
      <div className="sticky bottom-0 flex items-center gap-4 border-t border-rule bg-canvas py-3">
        <button ref={submit} type="submit" className="btn btn-primary" aria-disabled={busy || !changed}>
          {busy ? labels.saving : labels.save}
        </button>
        <p role="status" className="text-sm text-ink-soft">
          {said || (changed && labels.unsaved)}
        </p>
      </div>
    </form>
  );
}
