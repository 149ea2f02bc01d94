'use server';

import { z } from 'zod';
import { beginSecondFactor as begin } from '@/lib/auth/begin-second-factor';
import { confirmOneself } from '@/lib/auth/confirm-oneself';
import type { ActionResult } from '@/lib/kit/action-result';
import { answerArrival } from './answer';

const schema = z.object({ password: z.string().max(1_024) });

/** Makes a secret for an authenticator app. Nothing asks for its codes before one was shown. */
export async function beginSecondFactor(
  password: string,
): Promise<ActionResult<{ secret: string; picture: string }>> {
  return answerArrival(schema, { password }, async ({ viewer, now }, input) => {
    await confirmOneself(viewer, input.password, now());
    return begin(viewer);
  });
}
