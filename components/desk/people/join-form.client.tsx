'use client';

import { useId, useState } from 'react';
import { joinNewsroom } from '@/lib/actions/join-newsroom';
import { peopleMessages } from '@/lib/kit/messages/people';
import { NewPasswordField } from './new-password-field';
import { ProblemLine } from './problem-line';
import { useEntrance } from './use-entrance';

/** A name and a password for whoever holds an invitation. */
export function JoinForm({ token, email }: { token: string; email: string }) {
  const words = peopleMessages();
  const id = useId();
  const { busy, problem, enter } = useEntrance();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void enter(() => joinNewsroom({ token, name, password }), password);
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
        <button type="submit" className="btn btn-primary w-full" aria-disabled={busy}>
          {busy ? words.join.busy : words.join.submit}
        </button>
        <ProblemLine text={problem} />
      </div>
    </form>
  );
}
