'use client';

import { useId, useState } from 'react';
import { setStoryStyle } from '@/lib/actions/set-story-style';
import { historyShows, type StoryStyle, updatesPlaces } from '@/lib/document/story-style';
import { storyStyleMessages } from '@/lib/kit/messages/story-style';
import { SettingsFoot } from './settings-foot';
import { useSettingsSave } from './use-settings-save';

/** Where updates stand on the page of their story, and what its history shows. */
export function StoryStyleForm({ style }: { style: StoryStyle }) {
  const words = storyStyleMessages();
  const hint = useId();
  const [updatesAt, setUpdatesAt] = useState(style.updatesAt);
  const historyHint = useId();
  const [history, setHistory] = useState(style.history);
  const saving = useSettingsSave({
    first: style,
    now: { updatesAt, history },
    send: setStoryStyle,
    show(saved: StoryStyle) {
      setUpdatesAt(saved.updatesAt);
      setHistory(saved.history);
    },
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.save();
      }}
    >
      <fieldset aria-describedby={hint}>
        <legend className="mb-2 font-serif text-xl font-medium">{words.place}</legend>
        {updatesPlaces.map((place) => (
          <label key={place} className="flex min-h-9 items-center gap-2 text-sm">
            <input
              type="radio"
              name="updatesAt"
              checked={updatesAt === place}
              onChange={() => setUpdatesAt(place)}
            />
            {words.places[place]}
          </label>
        ))}
        <p id={hint} className="mt-1 text-xs text-ink-faint">
          {words.placeHint}
        </p>
      </fieldset>
      <fieldset className="mt-8" aria-describedby={historyHint}>
        <legend className="mb-2 font-serif text-xl font-medium">{words.history}</legend>
        {historyShows.map((shows) => (
          <label key={shows} className="flex min-h-9 items-center gap-2 text-sm">
            <input
              type="radio"
              name="history"
              checked={history === shows}
              onChange={() => setHistory(shows)}
            />
            {words.shows[shows]}
          </label>
        ))}
        <p id={historyHint} className="mt-1 max-w-2xl text-xs text-pretty text-ink-faint">
          {words.historyHint}
        </p>
      </fieldset>
      <SettingsFoot saving={saving} words={words} />
    </form>
  );
}
