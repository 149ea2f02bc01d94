import { useEffect, useRef } from 'react';
import { settingsMessages } from '@/lib/kit/messages/settings';
import { passFocus } from '../editor/pass-focus';
import { Problem } from '../problem';
import { SettingsClashNote } from './settings-clash-note';
import type { SettingsSave } from './use-settings-save';

interface Props<T> {
  saving: SettingsSave<T>;
  words: { save: string; busy: string; saved: string; undo: string };
  /** What people call the field that a clash names; empty for one that needs no name. */
  nameOf?: (field: string) => string;
  /** Whether the fields themselves say what is wrong with them. */
  named?: boolean;
}

/** Below a form of settings: the button that saves them, what became of that, and the way back. */
export function SettingsFoot<T>({ saving, words, nameOf = () => '', named = false }: Props<T>) {
  const { busy, said, changed, problem, clash, faults, undo, keep } = saving;
  const foot = useRef<HTMLDivElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const shown = useRef(false);
  const hasButtons = undo !== null || clash.length > 0;

  // Whoever pressed a button that has gone goes on from the one that stays.
  useEffect(() => {
    if (shown.current && !hasButtons) passFocus(foot.current, submit.current);
    shown.current = hasButtons;
  }, [hasButtons]);

  const sentence = said === 'saved' ? words.saved : said === 'undone' ? settingsMessages().undone : '';
  return (
    <div ref={foot}>
      {clash.length > 0 && <SettingsClashNote names={clash.map(nameOf).filter(Boolean)} keep={keep} />}
      <div className="mt-6 flex min-h-11 flex-wrap items-center gap-3 text-sm">
        <button ref={submit} type="submit" className="btn btn-primary" aria-disabled={busy}>
          {busy ? words.busy : words.save}
        </button>
        <p role="status">{sentence || (changed && !busy && settingsMessages().unsaved)}</p>
        {undo && (
          <button type="button" className="btn" aria-disabled={busy} onClick={undo}>
            {words.undo}
          </button>
        )}
      </div>
      <Problem className="mt-2">{problem && faults && named ? settingsMessages().wrong : problem}</Problem>
    </div>
  );
}
