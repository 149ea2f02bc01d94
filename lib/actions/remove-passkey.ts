'use server';

import { z } from 'zod';
import { confirmOneself } from '@/lib/auth/confirm-oneself';
import type { ActionResult } from '@/lib/kit/action-result';
import { removePasskey as remove } from '@/lib/newsroom/people/passkeys';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), password: z.string().max(1_024) });

/** Forgets a passkey of whoever asks. Returns how many sessions ended with it. */
export async function removePasskey(request: z.infer<typeof schema>): Promise<ActionResult<number>> {
  return answer(schema, request, async (context, { id, password }) => {
    await confirmOneself(context.viewer, password, context.now());
    return remove(context, { id });
  });
}
