'use client';

import { useState } from 'react';
import { resetPassword } from '@/lib/actions/reset-password';
import { peopleMessages } from '@/lib/kit/messages/people';
import { NewPasswordField } from './new-password-field';
import { ProblemLine } from './problem-line';
import { useEntrance } from './use-entrance';

/** A new password for whoever holds a link to one. */
export function ResetForm({ token, email }: { token: string; email: string }) {
  const words = peopleMessages();
  const { busy, problem, enter } = useEntrance();
  const [password, setPassword] = useState('');

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void enter(() => resetPassword({ token, password }), password);
      }}
    >
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField label={words.password.next} value={password} about={[email]} change={setPassword} />
      <div>
        <button type="submit" className="btn btn-primary w-full" aria-disabled={busy}>
          {busy ? words.join.busy : words.reset.submit}
        </button>
        <ProblemLine text={problem} />
      </div>
    </form>
  );
}
