'use client';

import { useActionState, useEffect, useRef } from 'react';
import { deskMessages } from '@/lib/kit/messages/desk';
import { attemptSignIn, type SignInOutcome } from './attempt-sign-in';
import { EmailField } from './email-field.client';
import { outcomeSentence } from './outcome-sentence';
import { PasswordField } from './password-field.client';

interface State {
  email: string;
  outcome: SignInOutcome | null;
}

/**
 * E-mail and password. `returnTo` must already be a safe path (`returnAddress`). A form action, because React then
 * replays a submit that came before the page's script did.
 */
export function SignInForm({ returnTo }: { returnTo: string }) {
  const words = deskMessages().signIn;
  const password = useRef<HTMLInputElement>(null);
  const [state, submit, pending] = useActionState(
    async (_: State, form: FormData): Promise<State> => {
      const email = String(form.get('email') ?? '').trim();
      const outcome = await attemptSignIn(email, String(form.get('password') ?? ''));
      // A whole page load, so that nothing rendered for nobody is left in the router's memory.
      if (outcome.kind === 'signed-in') window.location.replace(returnTo);
      return { email, outcome };
    },
    { email: '', outcome: null },
  );
  const busy = pending || state.outcome?.kind === 'signed-in';
  const failure = busy ? null : outcomeSentence(state.outcome);

  useEffect(() => {
    if (failure) password.current?.focus();
  }, [failure]);

  return (
    <form action={submit} className="grid gap-4">
      <div role="alert">
        {failure && (
          <p
            id="sign-in-failure"
            className="rounded-control border-s-4 border-danger bg-danger-wash px-3 py-2 text-sm text-danger"
          >
            {failure}
          </p>
        )}
      </div>
      <EmailField label={words.email} typed={state.email} />
      <PasswordField inputRef={password} describedBy={failure ? 'sign-in-failure' : undefined} />
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
  );
}
