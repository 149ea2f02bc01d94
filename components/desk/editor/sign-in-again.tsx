'use client';

import { useActionState, useRef } from 'react';
import { savingMessages } from '@/lib/kit/messages/saving';
import { attemptSignIn } from '../sign-in/attempt-sign-in';
import { EmailField } from '../sign-in/email-field.client';
import { outcomeSentence } from '../sign-in/outcome-sentence';
import { PasswordField } from '../sign-in/password-field.client';
import { Dialog } from './dialog';
import type { SaveState } from './save';
import { useWriter } from './writer';

interface Props {
  /** Sends what waits; resolves with what came of it. */
  retry: () => Promise<SaveState<unknown>>;
  onClose: () => void;
}

interface State {
  email: string;
  failure: string | null;
}

/** Signing in over the open page, through the same door as everywhere. Whoever else signs in here saves nothing. */
export function SignInAgain({ retry, onClose }: Props) {
  const words = savingMessages().signIn;
  const writer = useWriter();
  const password = useRef<HTMLInputElement>(null);
  const [state, submit, pending] = useActionState(
    async (_: State, form: FormData): Promise<State> => {
      const email = String(form.get('email') ?? '').trim();
      const outcome = await attemptSignIn(email, String(form.get('password') ?? ''));
      if (outcome.kind !== 'signed-in') return { email, failure: outcomeSentence(outcome) };
      const now = await retry();
      const refused = now.kind === 'failing' && now.why === 'signed-out';
      if (refused) return { email, failure: words.somebodyElse(writer.name) };
      onClose();
      return { email, failure: null };
    },
    { email: '', failure: null },
  );
  return (
    <Dialog title={words.title(writer.name)} onClose={onClose}>
      <p className="text-sm text-ink-soft">{words.text}</p>
      <form action={submit} className="mt-4 grid gap-4">
        <p role="alert" className="text-sm text-danger empty:hidden">
          {pending ? '' : state.failure}
        </p>
        <EmailField label={words.email} typed={state.email} />
        <PasswordField inputRef={password} />
        <button type="submit" className="btn btn-primary" aria-disabled={pending}>
          {pending ? words.busy : words.submit}
        </button>
      </form>
    </Dialog>
  );
}
