import { useId } from 'react';
import type { ColourPair } from '@/lib/document/site/site-settings';
import { sectionMessages } from '@/lib/kit/messages/sections';

/** A spot of a section's colour, as readers see it by day or by night. */
export function ToneSpot({ tone, className = '' }: { tone: ColourPair | undefined; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`inline-block rounded-full forced-color-adjust-none ${className}`}
      style={tone && { backgroundColor: `light-dark(${tone.day}, ${tone.night})` }}
    />
  );
}

interface Props {
  tones: readonly ColourPair[];
  value: number;
  /** Of each tone the names of the sections that have it. */
  users: ReadonlyMap<number, string>;
  onChange: (tone: number) => void;
}

/** Which of the site's colours a section has. */
export function ToneChoice({ tones, value, users, onChange }: Props) {
  const words = sectionMessages();
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className="field-label">{words.colour}</legend>
      <div className="flex flex-wrap gap-1">
        {tones.map((tone, at) => (
          <label
            // biome-ignore lint/suspicious/noArrayIndexKey: a tone is its place
            key={at}
            title={words.tone(at + 1, users.get(at) ?? '')}
            className="relative grid size-10 cursor-pointer place-items-center rounded-control border-2 border-transparent has-checked:border-ink forced-colors:not-has-checked:border-[Canvas] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={`${id}-tone`}
              className="absolute inset-0 cursor-pointer opacity-0"
              aria-label={words.tone(at + 1, users.get(at) ?? '')}
              checked={value === at}
              onChange={() => onChange(at)}
            />
            <ToneSpot tone={tone} className="size-6" />
          </label>
        ))}
      </div>
      <p id={`${id}-hint`} className="mt-1 text-xs text-ink-faint">
        {words.toneHint}
      </p>
    </fieldset>
  );
}
