'use client';

import { useId, useState } from 'react';
import { askForReset } from '@/lib/actions/ask-for-reset';
import { peopleMessages } from '@/lib/kit/messages/people';
import { useAct } from '../use-act';
import { OutcomeLines } from './outcome-lines';

/** Asks for a link to a new password. What it says doesn't tell who has an account. */
export function AskResetForm() {
  const words = peopleMessages().reset;
  const id = useId();
  const { busy, problem, act } = useAct();
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <form
      className="grid gap-4"
      onSubmit={async (event) => {
        event.preventDefault();
        setAsked(false);
        if (await act(() => askForReset(email))) setAsked(true);
      }}
    >
      <div>
        <label htmlFor={id} className="field-label">
          {peopleMessages().invite.email}
        </label>
        <input
          id={id}
          type="email"
          className="field"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </div>
      <div>
        <button type="submit" className="btn btn-primary w-full" aria-disabled={busy}>
          {busy ? words.asking : words.ask}
        </button>
        <OutcomeLines said={asked && words.asked} problem={problem} />
      </div>
    </form>
  );
}
