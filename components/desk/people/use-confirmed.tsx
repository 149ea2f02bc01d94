'use client';

import { useState } from 'react';
import type { ActionResult } from '@/lib/kit/action-result';
import { passkeyMessages } from '@/lib/kit/messages/passkeys';
import { useAct } from '../use-act';
import { PresentPasswordField } from './present-password-field';

/**
 * Runs actions that want to be sure who asks. Where the sign-in was some time ago they want the password: `field` asks for it,
 * and the next press sends it along.
 */
export function useConfirmed() {
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
    <PresentPasswordField
      label={passkeyMessages().confirm}
      value={password}
      change={setPassword}
      required={false}
    />
  );
  return { busy, problem, act, confirmed, field };
}
