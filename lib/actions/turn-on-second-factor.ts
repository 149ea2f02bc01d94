'use server';

import { z } from 'zod';
import { takePasswordAttempt } from '@/lib/auth/door-limits';
import type { ActionResult } from '@/lib/kit/action-result';
import { turnOnSecondFactor as turnOn } from '@/lib/newsroom/people/second-factor';
import { answerArrival } from './answer';

/** Has signing in ask for a code from now on. Returns the recovery codes. */
export async function turnOnSecondFactor(code: string): Promise<ActionResult<string[]>> {
  return answerArrival(z.object({ code: z.string().max(40) }), { code }, async (context, input) => {
    await takePasswordAttempt(context.viewer.id);
    return turnOn(context, input);
  });
}
