'use client';

import { useActionState, useCallback, useEffect, useRef, useState } from 'react';
import { deskMessages } from '@/lib/kit/messages/desk';
import { attemptSignIn, type SignInOutcome } from './attempt-sign-in';
import { CodeStep, wantsCode } from './code-step';
import { EmailField } from './email-field.client';
import { outcomeSentence } from './outcome-sentence';
import { PasskeyButton } from './passkey-button.client';
import { PasswordField } from './password-field.client';
import { rememberBrowser } from './remember-browser';
import { usePasskeyOffer } from './use-passkey-offer';

interface State {
  email: string;
  /** Unless it was wrong: whoever is asked for a code, or to try again, need not type it again. */
  password: string;
  outcome: SignInOutcome | null;
}

/**
 * E-mail and password, or a passkey. `returnTo` must already be a safe path (`returnAddress`). A form action, because React then
 * replays a submit that came before the page's script did.
 */
export function SignInForm({ returnTo }: { returnTo: string }) {
  const words = deskMessages().signIn;
  const password = useRef<HTMLInputElement>(null);
  // A whole page load, so that nothing rendered for nobody is left in the router's memory.
  const enter = () => window.location.replace(returnTo);
  const [state, submit, pending] = useActionState(
    async (_: State, form: FormData): Promise<State> => {
      const email = String(form.get('email') ?? '').trim();
      const typed = String(form.get('password') ?? '');
      const [code, passkey] = [String(form.get('code') ?? ''), String(form.get('passkey') ?? '')];
      const outcome = await attemptSignIn(email, typed, { code, passkey });
      if (outcome.kind === 'signed-in' && form.get('remember')) await rememberBrowser();
      if (outcome.kind === 'signed-in') enter();
      return { email, password: outcome.kind === 'wrong' ? '' : typed, outcome };
    },
    { email: '', password: '', outcome: null },
  );
  const [offered, setOffered] = useState<SignInOutcome | null>(null);
  usePasskeyOffer(
    useCallback(
      (outcome) => (outcome.kind === 'signed-in' ? window.location.replace(returnTo) : setOffered(outcome)),
      [returnTo],
    ),
  );
  const busy = pending || state.outcome?.kind === 'signed-in';
  const failure = busy ? null : outcomeSentence(state.outcome ?? offered);
  const wanted = wantsCode(state.outcome);
  const code = wanted !== null;
  // What was typed was right: the next step is no fault of anybody's.
  const isFault = state.outcome?.kind !== 'code-needed';

  useEffect(() => {
    if (failure) (code ? document.getElementById('sign-in-code') : password.current)?.focus();
  }, [failure, code]);

  return (
    <div className="grid gap-4">
      <form action={submit} className="grid gap-4">
        <div role="alert">
          {failure && (
            <p
              id="sign-in-failure"
              className={`rounded-control border-s-4 px-3 py-2 text-sm ${isFault ? 'border-danger bg-danger-wash text-danger' : 'border-rule bg-sunken'}`}
            >
              {failure}
            </p>
          )}
        </div>
        <EmailField label={words.email} typed={state.email} />
        <PasswordField
          key={state.password}
          inputRef={password}
          typed={state.password}
          describedBy={failure ? 'sign-in-failure' : undefined}
        />
        {wanted && <CodeStep wanted={wanted} describedBy={failure ? 'sign-in-failure' : undefined} />}
        <button
          type="submit"
          className="btn btn-primary mt-2 w-full"
          aria-disabled={busy}
          onClick={(event) => {
            if (busy) event.preventDefault();
          }}
        >
          {busy ? words.busy : words.submit}
        </button>
      </form>
      {!wanted && <PasskeyButton onSignedIn={enter} />}
    </div>
  );
}
