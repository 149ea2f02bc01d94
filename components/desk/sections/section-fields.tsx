import { useId } from 'react';
import { type SectionWords, sectionLimits } from '@/lib/document/shapes/section';
import type { ColourPair } from '@/lib/document/site/site-settings';
import { sectionMessages } from '@/lib/kit/messages/sections';
import { ToneChoice } from './tone-choice';

interface Props {
  words: SectionWords;
  tones: readonly ColourPair[];
  toneUsers: ReadonlyMap<number, string>;
  /** The address that is made of the name, where there is no own one. */
  suggested: string;
  /** The address of today; null for a section that has none yet. */
  former: string | null;
  onChange: (change: Partial<SectionWords>) => void;
}

/** What a section is called, where it stands and how it looks. */
export function SectionFields({ words: given, tones, toneUsers, suggested, former, onChange }: Props) {
  const words = sectionMessages();
  const id = useId();
  const moves = former !== null && given.slug !== '' && given.slug !== former;
  return (
    <div className="grid max-w-2xl gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <div>
          <label className="field-label" htmlFor={`${id}-name`}>
            {words.name}
          </label>
          <input
            id={`${id}-name`}
            className="field"
            dir="auto"
            required
            maxLength={sectionLimits.name}
            value={given.name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        </div>
        <div>
          <label className="field-label" htmlFor={`${id}-slug`}>
            {words.address}
          </label>
          <div className="flex items-center gap-1">
            <span aria-hidden="true" className="text-ink-faint">
              /
            </span>
            <input
              id={`${id}-slug`}
              className="field"
              dir="ltr"
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              maxLength={sectionLimits.slug}
              required={former !== null}
              placeholder={suggested}
              aria-describedby={`${id}-slug-hint`}
              value={given.slug}
              onChange={({ target }) => onChange({ slug: target.value.toLowerCase() })}
            />
          </div>
          <p id={`${id}-slug-hint`} className="mt-1 text-xs text-pretty text-ink-faint">
            {moves ? words.addressChanged(`/${former}`) : former === null && words.addressHint}
          </p>
        </div>
      </div>
      <div>
        <label className="field-label" htmlFor={`${id}-description`}>
          {words.description}
        </label>
        <textarea
          id={`${id}-description`}
          className="field field-sizing-content"
          dir="auto"
          rows={2}
          maxLength={sectionLimits.description}
          aria-describedby={`${id}-description-hint`}
          value={given.description}
          onChange={({ target }) => onChange({ description: target.value })}
        />
        <p id={`${id}-description-hint`} className="mt-1 text-xs text-ink-faint">
          {words.descriptionHint}
        </p>
      </div>
      <ToneChoice
        tones={tones}
        value={given.tone}
        users={toneUsers}
        onChange={(tone) => onChange({ tone })}
      />
      <label className="flex min-h-9 w-fit items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={!given.hidden}
          onChange={({ target }) => onChange({ hidden: !target.checked })}
        />
        {words.shown}
      </label>
    </div>
  );
}
