'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { changePassword } from '@/lib/actions/change-password';
import { peopleMessages } from '@/lib/kit/messages/people';
import { useAct } from '../use-act';
import { NewPasswordField } from './new-password-field';
import { OutcomeLines } from './outcome-lines';
import { PresentPasswordField } from './present-password-field';

/** Another password for whoever is signed in and knows the present one. */
export function ChangePasswordForm({ about }: { about: readonly string[] }) {
  const words = peopleMessages().password;
  const router = useRouter();
  const { busy, problem, act } = useAct();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [changed, setChanged] = useState(false);

  async function change() {
    setChanged(false);
    if (!(await act(() => changePassword({ current, next })))) return;
    setCurrent('');
    setNext('');
    setChanged(true);
    router.refresh();
  }

  return (
    <form
      className="mt-3 grid max-w-sm gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
      <PresentPasswordField label={words.current} value={current} change={setCurrent} />
      <NewPasswordField label={words.next} value={next} about={about} change={setNext} />
      <div>
        <button type="submit" className="btn" aria-disabled={busy}>
          {busy ? words.changing : words.change}
        </button>
        <OutcomeLines said={changed && words.changed} problem={problem} />
      </div>
    </form>
  );
}
