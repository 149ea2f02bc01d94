'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { renewRecoveryCodes } from '@/lib/actions/renew-recovery-codes';
import { turnOffSecondFactor } from '@/lib/actions/turn-off-second-factor';
import { peopleMessages } from '@/lib/kit/messages/people';
import { useAct } from '../use-act';
import { PresentPasswordField } from './present-password-field';
import { ProblemLine } from './problem-line';
import { useRecoveryCodes } from './recovery-codes';

interface Props {
  personId: string;
  /** How many recovery codes are left; null where it is somebody else's. */
  left: number | null;
  /** Whether an app's codes are among what is asked for: they can be turned off. */
  app: boolean;
}

/** What can be done where signing in asks for codes; each for one's own password. */
export function SecondFactorOn({ personId, left, app }: Props) {
  const words = peopleMessages().secondFactor;
  const router = useRouter();
  const { busy, problem, act } = useAct();
  const [password, setPassword] = useState('');
  const { show, shown } = useRecoveryCodes();

  async function turnOff() {
    if (!(await act(() => turnOffSecondFactor({ personId, password })))) return;
    setPassword('');
    router.refresh();
  }
  async function renew() {
    const answer = await act(() => renewRecoveryCodes(password));
    if (!answer) return;
    setPassword('');
    show(answer.value);
  }

  if (shown) return shown;
  return (
    <form
      className="mt-3 grid max-w-sm gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void (left === null ? turnOff() : renew());
      }}
    >
      {left !== null && <p className="text-sm">{words.left(left, app)}</p>}
      <PresentPasswordField label={words.password} value={password} change={setPassword} />
      <div>
        <div className="flex flex-wrap gap-3">
          {left !== null && (
            <button type="submit" className="btn" aria-disabled={busy}>
              {words.renew}
            </button>
          )}
          {app && (
            <button
              type={left === null ? 'submit' : 'button'}
              className="btn btn-danger"
              aria-disabled={busy}
              onClick={left === null ? undefined : () => void turnOff()}
            >
              {left === null ? words.turnOffOther : words.turnOff}
            </button>
          )}
        </div>
        <ProblemLine text={problem} />
      </div>
    </form>
  );
}
