'use client';

import { useState } from 'react';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { savingMessages } from '@/lib/kit/messages/saving';
import type { Kept } from './keeper';
import { Later } from './later';
import type { SaveState } from './save';
import { useSoon } from './use-soon';

const loadSignIn = () => import('./sign-in-again').then(({ SignInAgain }) => SignInAgain);

interface Props {
  state: SaveState<unknown>;
  kept: Kept;
  retry: () => void;
  locale: Locale;
}

const dot = 'size-2 shrink-0 rounded-full';

/** The state in a word. */
function labelOf(state: SaveState<unknown>): string {
  const words = savingMessages().status;
  if (state.kind === 'failing') return state.why === 'lost' ? words.offline : words.notSaved;
  return words[state.kind];
}

/**
 * Whether what is on the page is stored, and if not, whether this device keeps it: always the truth. A status that is
 * read when asked for: spoken after every pause in typing it would be in the way; what goes wrong is spoken by
 * `SaveProblem`.
 */
export function SaveStatus({ state, kept, retry, locale }: Props) {
  const words = savingMessages().status;
  const wrong = state.kind === 'failing' || state.kind === 'conflict';
  const at =
    state.kind === 'saved' && state.savedAt ? formatDate(state.savedAt, 'dateTime', locale) : undefined;
  const tone = {
    saved: 'bg-good',
    saving: 'border-2 border-ink-faint',
    failing: 'bg-danger',
    conflict: 'bg-danger',
  };
  return (
    <span
      role="status"
      aria-live="off"
      className={`flex flex-wrap items-center gap-x-2 text-sm ${wrong ? 'font-semibold whitespace-nowrap text-danger sm:min-w-52' : 'text-ink-soft'}`}
      title={at}
      data-save={state.kind}
      data-kept={kept}
    >
      <span className={`${dot} ${tone[state.kind]}`} aria-hidden="true" />
      <span>{labelOf(state)}</span>{' '}
      {kept === 'cannot' ? (
        <span className="font-normal text-danger" title={words.cannotKeepHint}>
          {words.cannotKeep}
        </span>
      ) : (
        wrong && <span className="font-normal max-sm:text-xs">{words[kept]}</span>
      )}
      {state.kind === 'failing' && (
        <button type="button" className="text-link min-h-6 font-normal max-sm:hidden" onClick={retry}>
          {words.retry}
        </button>
      )}
    </span>
  );
}

interface ProblemProps {
  state: SaveState<unknown>;
  kept: Kept;
  /** Sends what waits; resolves with what came of it. */
  retry: () => Promise<SaveState<unknown>>;
}

/** Why something is not stored, below the header, with the way out. Spoken by screen readers at once. */
export function SaveProblem({ state, kept, retry }: ProblemProps) {
  const words = savingMessages();
  const [signingIn, setSigningIn] = useState(false);
  useSoon(loadSignIn);
  const signedOut = state.kind === 'failing' && state.why === 'signed-out';
  return (
    <>
      {/* The way to sign in stays in sight wherever one writes. */}
      <div role="alert" className={signedOut ? 'sticky top-(--header-height) z-[25]' : undefined}>
        {state.kind === 'failing' && (
          <p className="border-b border-danger bg-danger-wash px-4 py-2 text-sm text-danger sm:px-6">
            <strong className="font-semibold">{labelOf(state)}:</strong> {state.sentence}{' '}
            {kept === 'cannot' ? words.problem.cannotKeep : words.problem.kept}{' '}
            {signedOut && (
              <button
                type="button"
                className="min-h-6 font-semibold underline"
                onClick={() => setSigningIn(true)}
              >
                {words.signIn.open}
              </button>
            )}
          </p>
        )}
      </div>
      {signingIn && <Later load={loadSignIn} props={{ retry, onClose: () => setSigningIn(false) }} />}
    </>
  );
}
