'use client';

import { useId, useState } from 'react';
import { joinNewsroom } from '@/lib/actions/join-newsroom';
import { peopleMessages } from '@/lib/kit/messages/people';
import { enterWithPassword } from './enter-with-password';
import { NewPasswordField } from './new-password-field';
import { ProblemLine } from './problem-line';
import { useAct } from './use-act';

/** A name and a password for whoever holds an invitation. */
export function JoinForm({ token, email }: { token: string; email: string }) {
  const words = peopleMessages();
  const id = useId();
  const { busy, problem, act } = useAct();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [entering, setEntering] = useState(false);

  async function join() {
    const answer = await act(() => joinNewsroom({ token, name, password }));
    if (!answer) return;
    setEntering(true);
    await enterWithPassword(answer.value.email, password);
  }

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      {/* So that password managers know whose it is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <div>
        <label htmlFor={`${id}-name`} className="field-label">
          {words.join.name}
        </label>
        <input
          id={`${id}-name`}
          className="field"
          autoComplete="name"
          required
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <NewPasswordField
        label={words.password.next}
        value={password}
        about={[name, email]}
        change={setPassword}
      />
      <div>
        <button type="submit" className="btn btn-primary w-full" aria-disabled={busy || entering}>
          {busy || entering ? words.join.busy : words.join.submit}
        </button>
        <ProblemLine text={problem} />
      </div>
    </form>
  );
}
