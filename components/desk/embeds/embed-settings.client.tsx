'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { setEmbedSettings } from '@/lib/actions/set-embed-settings';
import { type EmbedSettings, frameRules } from '@/lib/document/embed-settings';
import { embedSettingsMessages } from '@/lib/kit/messages/embed-settings';
import { runAction } from '../editor/ask-server';

interface Props {
  settings: EmbedSettings;
  /** All that have frames. */
  providers: readonly { name: string; label: string }[];
}

/** Whose frames readers may open, and how. */
export function EmbedSettingsForm({ settings, providers }: Props) {
  const words = embedSettingsMessages();
  const router = useRouter();
  const hint = useId();
  const [frames, setFrames] = useState(settings.frames);
  const [off, setOff] = useState(settings.off);
  const [busy, setBusy] = useState(false);
  const [before, setBefore] = useState<EmbedSettings | null>(null);
  const [problem, setProblem] = useState('');

  async function save(next: EmbedSettings, undoTo: EmbedSettings | null) {
    if (busy) return;
    setBusy(true);
    setProblem('');
    const answer = await runAction(() => setEmbedSettings(next));
    setBusy(false);
    if (!answer.ok) return setProblem(answer.sentence);
    setFrames(next.frames);
    setOff(next.off);
    setBefore(undoTo);
    router.refresh();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save({ frames, off }, settings);
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
      <div className="mt-6 flex flex-wrap items-center gap-3">
        <button type="submit" className="btn btn-primary" aria-disabled={busy}>
          {busy ? words.busy : words.save}
        </button>
        <p role="status" className="flex flex-wrap items-center gap-3 text-sm empty:hidden">
          {before && words.saved}
          {before && (
            <button type="button" className="btn" onClick={() => void save(before, null)}>
              {words.undo}
            </button>
          )}
        </p>
      </div>
      <p role="alert" className="mt-2 text-sm text-danger empty:hidden">
        {problem}
      </p>
    </form>
  );
}
