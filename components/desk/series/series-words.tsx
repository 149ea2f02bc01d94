import { useId } from 'react';
import { type SeriesWords, seriesLimits } from '@/lib/document/shapes/series';
import { seriesMessages } from '@/lib/kit/messages/series';

/** What a series is called and what it is about. */
export function SeriesWordsFields({
  words,
  onChange,
}: {
  words: SeriesWords;
  onChange: (words: SeriesWords) => void;
}) {
  const labels = seriesMessages();
  const id = useId();
  return (
    <>
      <div>
        <label className="field-label" htmlFor={`${id}-name`}>
          {labels.name}
        </label>
        <input
          id={`${id}-name`}
          className="field mt-1"
          required
          maxLength={seriesLimits.name}
          value={words.name}
          onChange={({ target }) => onChange({ ...words, name: target.value })}
        />
      </div>
      <div>
        <label className="field-label" htmlFor={`${id}-description`}>
          {labels.description}
        </label>
        <textarea
          id={`${id}-description`}
          className="field field-sizing-content mt-1"
          rows={2}
          maxLength={seriesLimits.description}
          value={words.description}
          onChange={({ target }) => onChange({ ...words, description: target.value })}
        />
      </div>
    </>
  );
}
