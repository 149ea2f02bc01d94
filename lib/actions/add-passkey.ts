'use server';

import { z } from 'zod';
import { takePasswordAttempt } from '@/lib/auth/door-limits';
import { readNewPasskey } from '@/lib/auth/passkeys/read-new-passkey';
import type { ActionResult } from '@/lib/kit/action-result';
import { addPasskey as add } from '@/lib/newsroom/people/passkeys';
import { passkeyNameSchema } from '@/lib/policy/person-requests';
import { answerArrival } from './answer';

const schema = z.object({ name: passkeyNameSchema, response: z.looseObject({}) });

/** Keeps the passkey that a device made for whoever asks. Returns recovery codes, where they have none yet. */
export async function addPasskey(request: {
  name: string;
  response: object;
}): Promise<ActionResult<string[]>> {
  return answerArrival(schema, request, async (context, { name, response }) => {
    await takePasswordAttempt(context.viewer.id);
    const passkey = await readNewPasskey(context.viewer.id, response, context.now());
    return add(context, { name, passkey });
  });
}
