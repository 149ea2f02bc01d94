import { useState } from 'react';
import type { ActionResult } from '@/lib/kit/action-result';
import { attemptSignIn } from '../sign-in/attempt-sign-in';
import { useAct } from '../use-act';

/** For whoever sets a password by a link: sets it and goes on to the desk, or to the sign-in page where that is refused. */
export function useEntrance() {
  const { busy, problem, act } = useAct();
  const [entering, setEntering] = useState(false);

  async function enter(set: () => Promise<ActionResult<{ email: string }>>, password: string): Promise<void> {
    const answer = await act(set);
    if (!answer) return;
    setEntering(true);
    const { kind } = await attemptSignIn(answer.value.email, password);
    window.location.replace(kind === 'signed-in' ? '/desk' : '/desk/sign-in');
  }

  return { busy: busy || entering, problem, enter };
}
