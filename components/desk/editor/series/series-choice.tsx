'use client';

import { useState } from 'react';
import { maxParts, type StorySeries } from '@/lib/document/shapes/series';
import { seriesMessages } from '@/lib/kit/messages/series';
import { Field } from '../field';

interface Props {
  now: StorySeries;
  published: boolean;
  busy: boolean;
  join: (series: StorySeries['choices'][number]) => Promise<void>;
}

/** Puts a story that is in no series into one. Choosing alone does nothing: arrow keys would go through them all. */
export function SeriesChoice({ now: { mayEdit, choices }, published, busy, join }: Props) {
  const words = seriesMessages().inStory;
  const [chosenId, setChosenId] = useState('');
  const chosen = choices.find(({ id }) => id === chosenId);
  if (choices.length === 0)
    return (
      <>
        <p className="field-label">{words.field}</p>
        <p className="text-sm text-ink-soft">{mayEdit ? seriesMessages().none : words.notIn}</p>
        {mayEdit ? (
          <NewSeriesLink text={seriesMessages().create} />
        ) : (
          <p className="mt-1 text-xs text-ink-faint">{words.whoMay}</p>
        )}
      </>
    );
  return (
    <>
      <Field label={words.field} hint={chosen && words.hint(chosen.parts + 1, published)}>
        {({ id, describedBy }) => (
          <select
            id={id}
            className="field"
            aria-describedby={describedBy}
            value={chosen?.id ?? ''}
            onChange={({ target }) => setChosenId(target.value)}
          >
            <option value="">{words.none}</option>
            {choices.map((series) => (
              <option key={series.id} value={series.id} disabled={series.parts >= maxParts}>
                {series.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {chosen ? (
        <button type="button" className="btn mt-2" aria-disabled={busy} onClick={() => void join(chosen)}>
          {words.join}
        </button>
      ) : (
        <NewSeriesLink text={words.another} />
      )}
    </>
  );
}

function NewSeriesLink({ text }: { text: string }) {
  return (
    <a
      href="/desk/series"
      target="_blank"
      rel="noopener"
      className="text-link mt-1 inline-flex min-h-6 items-center text-sm pointer-coarse:min-h-11"
    >
      {text}
    </a>
  );
}
