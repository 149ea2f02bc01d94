'use client';

import { useId, useState } from 'react';
import { setEmbedSettings } from '@/lib/actions/set-embed-settings';
import { type EmbedSettings, frameRules } from '@/lib/document/embed-settings';
import { embedSettingsMessages } from '@/lib/kit/messages/embed-settings';
import { SettingsFoot } from '../settings/settings-foot';
import { useSettingsSave } from '../settings/use-settings-save';

interface Props {
  settings: EmbedSettings;
  /** All that have frames. */
  providers: readonly { name: string; label: string }[];
}

/** Whose frames readers may open, and how. */
export function EmbedSettingsForm({ settings, providers }: Props) {
  const words = embedSettingsMessages();
  const hint = useId();
  const [frames, setFrames] = useState(settings.frames);
  const [off, setOff] = useState(settings.off);
  const saving = useSettingsSave({
    first: settings,
    now: { frames, off },
    send: setEmbedSettings,
    show(saved: EmbedSettings) {
      setFrames(saved.frames);
      setOff(saved.off);
    },
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.save();
      }}
    >
      <fieldset>
        <legend className="mb-2 font-serif text-xl font-medium">{words.rule}</legend>
        {frameRules.map((rule) => (
          <label key={rule} className="flex min-h-9 items-center gap-2 text-sm">
            <input type="radio" name="frames" checked={frames === rule} onChange={() => setFrames(rule)} />
            {words.rules[rule]}
          </label>
        ))}
      </fieldset>
      <fieldset className="mt-8" disabled={frames === 'never'} aria-describedby={hint}>
        <legend className="mb-2 font-serif text-xl font-medium">{words.providers}</legend>
        <div className="grid grid-cols-2 gap-x-6 sm:grid-cols-4">
          {providers.map(({ name, label }) => (
            <label key={name} className="flex min-h-9 items-center gap-2 text-sm">
              <input
                type="checkbox"
                checked={!off.includes(name)}
                onChange={({ target }) =>
                  setOff(target.checked ? off.filter((other) => other !== name) : [...off, name])
                }
              />
              {label}
            </label>
          ))}
        </div>
        <p id={hint} className="mt-1 text-xs text-ink-faint">
          {words.providersHint}
        </p>
      </fieldset>
      <SettingsFoot saving={saving} words={words} />
    </form>
  );
}
