'use client';

import { useState } from 'react';
import { resetPassword } from '@/lib/actions/reset-password';
import { peopleMessages } from '@/lib/kit/messages/people';
import { enterWithPassword } from './enter-with-password';
import { NewPasswordField } from './new-password-field';
import { ProblemLine } from './problem-line';
import { useAct } from './use-act';

/** A new password for whoever holds a link to one. */
export function ResetForm({ token, email }: { token: string; email: string }) {
  const words = peopleMessages();
  const { busy, problem, act } = useAct();
  const [password, setPassword] = useState('');
  const [entering, setEntering] = useState(false);

  async function reset() {
    const answer = await act(() => resetPassword({ token, password }));
    if (!answer) return;
    setEntering(true);
    await enterWithPassword(answer.value.email, password);
  }

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void reset();
      }}
    >
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField label={words.password.next} value={password} about={[email]} change={setPassword} />
      <div>
        <button type="submit" className="btn btn-primary w-full" aria-disabled={busy || entering}>
          {busy || entering ? words.join.busy : words.reset.submit}
        </button>
        <ProblemLine text={problem} />
      </div>
    </form>
  );
}
