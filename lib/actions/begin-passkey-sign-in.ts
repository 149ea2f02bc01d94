'use server';

import { z } from 'zod';
import { takePasskeyQuestion } from '@/lib/auth/door-limits';
import { beginPasskeySignIn as begin } from '@/lib/auth/passkeys/begin-passkey-sign-in';
import type { ActionResult } from '@/lib/kit/action-result';
import { answerAnybody } from './answer';

/** Says what a device is to be asked so that somebody signs in by their passkey. It is the same for everybody. */
export async function beginPasskeySignIn(): Promise<ActionResult<Awaited<ReturnType<typeof begin>>>> {
  return answerAnybody(z.undefined(), undefined, async () => {
    await takePasskeyQuestion();
    return begin(new Date());
  });
}
