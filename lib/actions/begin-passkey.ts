'use server';

import { z } from 'zod';
import { confirmOneself } from '@/lib/auth/confirm-oneself';
import { beginPasskey as begin } from '@/lib/auth/passkeys/begin-passkey';
import type { ActionResult } from '@/lib/kit/action-result';
import { answerArrival } from './answer';

const schema = z.object({ password: z.string().max(1_024) });

/** Says what a device is to be asked so that it makes a passkey for whoever asks. */
export async function beginPasskey(
  password: string,
): Promise<ActionResult<Awaited<ReturnType<typeof begin>>>> {
  return answerArrival(schema, { password }, async ({ viewer, now }, input) => {
    await confirmOneself(viewer, input.password, now());
    return begin(viewer, now());
  });
}
