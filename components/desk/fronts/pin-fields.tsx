'use client';

import { useId } from 'react';
import { frontLimits, type Pin } from '@/lib/document/fronts/front';
import type { PinnedStory } from '@/lib/document/shapes/desk-front';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { EndField } from './end-field';

interface Props {
  pin: Pin;
  story: PinnedStory | undefined;
  zone: string;
  onChange: (change: Partial<Omit<Pin, 'storyId'>>) => void;
  onDone: () => void;
}

/** What a story is given on this front: another headline, another picture, an end. */
export function PinFields({ pin, story, zone, onChange, onDone }: Props) {
  const words = frontMessages().place;
  const id = useId();
  const pictures = story?.pictures ?? [];
  return (
    <div className="grid gap-3 border-t border-rule bg-sunken px-3 py-3 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <label className="field-label" htmlFor={`${id}-headline`}>
          {words.ownHeadline}
        </label>
        <input
          id={`${id}-headline`}
          className="field"
          value={pin.headline}
          maxLength={frontLimits.headline}
          placeholder={story?.headline ?? words.ownHeadlineHint}
          onChange={({ target }) => onChange({ headline: target.value })}
        />
      </div>
      <fieldset>
        <legend className="field-label">{words.picture}</legend>
        <div className="flex flex-wrap gap-2">
          {(['own', 'none'] as const).map((choice) => (
            <label key={choice} className="flex min-h-9 items-center gap-2 text-sm">
              <input
                type="radio"
                name={`${id}-picture`}
                checked={pin.picture === choice}
                onChange={() => onChange({ picture: choice })}
              />
              {words.pictures[choice]}
            </label>
          ))}
          {pictures.length > 1 &&
            pictures.map((picture) => (
              <label key={picture.id} className="relative cursor-pointer">
                <input
                  type="radio"
                  name={`${id}-picture`}
                  className="peer sr-only"
                  checked={pin.picture === picture.id}
                  onChange={() => onChange({ picture: picture.id })}
                />
                <img
                  src={picture.url}
                  alt={words.chosen(picture.alt)}
                  className="size-16 border-2 border-transparent object-cover peer-checked:border-accent peer-focus-visible:outline-2 peer-focus-visible:outline-accent"
                />
              </label>
            ))}
        </div>
      </fieldset>
      <EndField until={pin.until} zone={zone} onChange={(until) => onChange({ until })} />
      <div className="sm:col-span-2">
        <button type="button" className="btn" onClick={onDone}>
          {words.done}
        </button>
      </div>
    </div>
  );
}
