'use client';

import { useActionState, useCallback, useEffect, useRef, useState } from 'react';
import { savingMessages } from '@/lib/kit/messages/saving';
import { signInSettingsMessages } from '@/lib/kit/messages/sign-in-settings';
import { Problem } from '../problem';
import { attemptSignIn, type SignInOutcome } from '../sign-in/attempt-sign-in';
import { CodeStep, wantsCode } from '../sign-in/code-step';
import { EmailField } from '../sign-in/email-field.client';
import { outcomeSentence } from '../sign-in/outcome-sentence';
import { PasskeyButton } from '../sign-in/passkey-button.client';
import { PasswordField } from '../sign-in/password-field.client';
import { rememberBrowser } from '../sign-in/remember-browser';
import { Dialog } from './dialog';
import { isHeld, NeededStep } from './needed-step';
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
  outcome: SignInOutcome | null;
}

/** Signing in over the open page, through the same door as everywhere. Whoever else signs in here saves nothing. */
export function SignInAgain({ retry, onClose }: Props) {
  const words = savingMessages().signIn;
  const writer = useWriter();
  const password = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<'somebody-else' | 'held' | null>(null);

  /** Saves what waits; whoever else has signed in saves nothing. */
  const goOn = useCallback(async () => {
    const now = await retry();
    const refused = now.kind === 'failing' && now.why === 'signed-out';
    setRefusal(refused ? ((await isHeld()) ? 'held' : 'somebody-else') : null);
    if (!refused) onClose();
  }, [retry, onClose]);
  useEffect(() => {
    // Whose role needs a second step since a moment ago is signed in: another password wouldn't help them.
    void isHeld().then((held) => held && setRefusal('held'));
  }, []);
  const [state, submit, pending] = useActionState(
    async (_: State, form: FormData): Promise<State> => {
      const email = String(form.get('email') ?? '').trim();
      const typed = String(form.get('password') ?? '');
      const [code, passkey] = [String(form.get('code') ?? ''), String(form.get('passkey') ?? '')];
      setRefusal(null);
      const outcome = await attemptSignIn(email, typed, { code, passkey });
      if (outcome.kind === 'signed-in' && form.get('remember')) await rememberBrowser();
      if (outcome.kind === 'signed-in') await goOn();
      return { email, password: wantsCode(outcome) ? typed : '', outcome };
    },
    { email: '', password: '', outcome: null },
  );
  const wanted = wantsCode(state.outcome);
  const failure =
    refusal === 'somebody-else' ? words.somebodyElse(writer.name) : outcomeSentence(state.outcome);
  if (refusal === 'held')
    return (
      <Dialog title={signInSettingsMessages().setUp.title} onClose={onClose}>
        <NeededStep goOn={goOn} />
      </Dialog>
    );
  return (
    <Dialog title={words.title(writer.name)} onClose={onClose}>
      <p className="text-sm text-ink-soft">{words.text}</p>
      <form action={submit} className="mt-4 grid gap-4">
        <Problem>{pending ? '' : failure}</Problem>
        <EmailField label={words.email} typed={state.email} />
        <PasswordField key={state.password} inputRef={password} typed={state.password} />
        {wanted && <CodeStep wanted={wanted} />}
        <button type="submit" className="btn btn-primary" aria-disabled={pending}>
          {pending ? words.busy : words.submit}
        </button>
      </form>
      {!wanted && (
        <div className="mt-4">
          <PasskeyButton onSignedIn={goOn} />
        </div>
      )}
    </Dialog>
  );
}
