'use client';

import { useId, useState } from 'react';
import type { ActionResult } from '@/lib/kit/action-result';
import { passkeyMessages } from '@/lib/kit/messages/passkeys';
import { useAct } from './use-act';

/**
 * Runs actions that want to be sure who asks. Where the sign-in was some time ago they want the password: `field` asks for it,
 * and the next press sends it along.
 */
export function useConfirmed() {
  const id = useId();
  const { busy, problem, act } = useAct();
  const [needed, setNeeded] = useState(false);
  const [password, setPassword] = useState('');

  async function confirmed<T>(
    action: (password: string) => Promise<ActionResult<T>>,
  ): Promise<{ value: T } | null> {
    const answer = await act(async () => {
      const result = await action(password);
      if (!result.ok && result.problem.code === 'password-needed') setNeeded(true);
      return result;
    });
    if (answer) {
      setNeeded(false);
      setPassword('');
    }
    return answer;
  }

  const field = needed && (
    <div>
      <label htmlFor={id} className="field-label">
        {passkeyMessages().confirm}
      </label>
      <input
        id={id}
        type="password"
        className="field"
        autoComplete="current-password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
    </div>
  );
  return { busy, problem, act, confirmed, field };
}
