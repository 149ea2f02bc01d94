'use client';

import { formatDate, type Locale } from '@/lib/kit/dates';
import { editorMessages } from '@/lib/kit/messages/editor';
import type { SaveState } from './save-queue';

interface Props {
  state: SaveState<unknown>;
  retry: () => void;
  locale: Locale;
}

const dot = 'size-2 shrink-0 rounded-full';
const quiet = 'flex items-center gap-2 text-sm text-ink-soft';

/**
 * Whether what is on the page is stored: always the truth. A status that is read when asked for: spoken after every
 * pause in typing it would be in the way; what goes wrong is spoken by `SaveProblem`.
 */
export function SaveStatus({ state, retry, locale }: Props) {
  const words = editorMessages().save;
  if (state.kind === 'saved') {
    const at = state.savedAt ? formatDate(state.savedAt, 'dateTime', locale) : undefined;
    return (
      <span role="status" aria-live="off" className={quiet} title={at} data-save="saved">
        <span className={`${dot} bg-good`} aria-hidden="true" />
        {words.saved}
      </span>
    );
  }
  if (state.kind === 'saving') {
    return (
      <span role="status" aria-live="off" className={quiet} data-save="saving">
        <span className={`${dot} border-2 border-ink-faint`} aria-hidden="true" />
        {words.saving}
      </span>
    );
  }
  const conflict = state.kind === 'conflict';
  return (
    <span
      role="status"
      aria-live="off"
      className="flex items-center gap-2 text-sm font-semibold text-danger"
      data-save={state.kind}
    >
      <span className={`${dot} bg-danger`} aria-hidden="true" />
      {conflict ? words.conflict : words.notSaved}
      {!conflict && (
        <button type="button" className="text-link font-normal max-sm:hidden" onClick={retry}>
          {words.retry}
        </button>
      )}
    </span>
  );
}

/** Why something is not stored, below the header, with the way out. Spoken by screen readers at once. */
export function SaveProblem({ state }: { state: SaveState<unknown> }) {
  const words = editorMessages().save;
  return (
    <div role="alert">
      {state.kind === 'failing' && (
        <p className="border-b border-danger bg-danger-wash px-4 py-2 text-sm text-danger sm:px-6">
          <strong className="font-semibold">{words.notSaved}:</strong> {state.sentence}{' '}
          {state.why === 'signed-out' && (
            <a href="/desk/sign-in" target="_blank" rel="noopener" className="font-semibold underline">
              {words.signIn}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
