'use client';

import { useActionState, useRef } from 'react';
import { savingMessages } from '@/lib/kit/messages/saving';
import { attemptSignIn } from '../sign-in/attempt-sign-in';
import { CodeStep, wantsCode } from '../sign-in/code-step';
import { EmailField } from '../sign-in/email-field.client';
import { outcomeSentence } from '../sign-in/outcome-sentence';
import { PasswordField } from '../sign-in/password-field.client';
import { rememberBrowser } from '../sign-in/remember-browser';
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
  /** Kept only while a code is asked for. */
  password: string;
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
      const typed = String(form.get('password') ?? '');
      const outcome = await attemptSignIn(email, typed, String(form.get('code') ?? ''));
      const kept = wantsCode(outcome) ? typed : '';
      if (outcome.kind !== 'signed-in') return { email, password: kept, failure: outcomeSentence(outcome) };
      if (form.get('remember')) await rememberBrowser();
      const now = await retry();
      const refused = now.kind === 'failing' && now.why === 'signed-out';
      if (refused) return { email, password: '', failure: words.somebodyElse(writer.name) };
      onClose();
      return { email, password: '', failure: null };
    },
    { email: '', password: '', failure: null },
  );
  return (
    <Dialog title={words.title(writer.name)} onClose={onClose}>
      <p className="text-sm text-ink-soft">{words.text}</p>
      <form action={submit} className="mt-4 grid gap-4">
        <p role="alert" className="text-sm text-danger empty:hidden">
          {pending ? '' : state.failure}
        </p>
        <EmailField label={words.email} typed={state.email} />
        <PasswordField key={state.password} inputRef={password} typed={state.password} />
        {state.password && <CodeStep />}
        <button type="submit" className="btn btn-primary" aria-disabled={pending}>
          {pending ? words.busy : words.submit}
        </button>
      </form>
    </Dialog>
  );
}
