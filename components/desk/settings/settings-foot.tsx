import { Problem } from '../problem';
import type { SettingsSave } from './use-settings-save';

interface Props<T> {
  saving: SettingsSave<T>;
  words: { save: string; busy: string; saved: string; undo: string };
}

/** Below a form of settings: the button that saves them, what became of that, and the way back. */
export function SettingsFoot<T>({ saving: { busy, before, problem, save }, words }: Props<T>) {
  return (
    <>
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
      <Problem className="mt-2">{problem}</Problem>
    </>
  );
}
