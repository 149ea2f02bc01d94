'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { changeStanding } from '@/lib/actions/change-standing';
import { peopleMessages } from '@/lib/kit/messages/people';
import type { Standing } from '@/lib/policy/person-requests';
import { useAct } from '../use-act';
import { OutcomeLines } from './outcome-lines';

interface Props {
  id: string;
  standing: Standing;
  maySuspend: boolean;
  mayRemove: boolean;
}

/** Locks somebody out, removes them, or lets them back in: each can be taken back by another. */
export function StandingButtons({ id, standing, maySuspend, mayRemove }: Props) {
  const words = peopleMessages().person;
  const router = useRouter();
  const { busy, problem, act } = useAct();
  const [done, setDone] = useState('');

  async function change(next: Standing) {
    setDone('');
    if (!(await act(() => changeStanding({ id, standing: next })))) return;
    setDone(words.done[next]);
    router.refresh();
  }
  const button = (next: Standing, text: string, hint: string) => (
    <div>
      <button
        type="button"
        className={next === 'active' ? 'btn' : 'btn btn-danger'}
        aria-disabled={busy}
        onClick={() => void change(next)}
      >
        {text}
      </button>
      {hint && <p className="mt-1 max-w-prose text-xs text-pretty text-ink-faint">{hint}</p>}
    </div>
  );
  const mayReturn = standing === 'removed' ? mayRemove : maySuspend;
  return (
    <div className="mt-3 grid gap-4">
      {standing === 'active' && maySuspend && button('suspended', words.suspend, words.suspendHint)}
      {standing !== 'active' && mayReturn && button('active', words.letIn, '')}
      {standing !== 'removed' && mayRemove && button('removed', words.remove, words.removeHint)}
      <OutcomeLines said={done} problem={problem} />
    </div>
  );
}
