'use client';

import { useId, useState } from 'react';
import { setStoryStyle } from '@/lib/actions/set-story-style';
import { type StoryStyle, updatesPlaces } from '@/lib/document/story-style';
import { storyStyleMessages } from '@/lib/kit/messages/story-style';
import { SettingsFoot } from './settings-foot';
import { useSettingsSave } from './use-settings-save';

/** Where updates stand on the page of their story. */
export function StoryStyleForm({ style }: { style: StoryStyle }) {
  const words = storyStyleMessages();
  const hint = useId();
  const [updatesAt, setUpdatesAt] = useState(style.updatesAt);
  const saving = useSettingsSave(setStoryStyle, (saved: StoryStyle) => setUpdatesAt(saved.updatesAt));

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void saving.save({ updatesAt }, style);
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
      <SettingsFoot saving={saving} words={words} />
    </form>
  );
}
