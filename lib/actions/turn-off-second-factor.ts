'use server';

import { z } from 'zod';
import { assertPassword } from '@/lib/auth/assert-password';
import type { ActionResult } from '@/lib/kit/action-result';
import { turnOffSecondFactor as turnOff } from '@/lib/newsroom/people/second-factor';
import { answer } from './answer';

const schema = z.object({ personId: z.uuid(), password: z.string().max(1_024) });

/** Has signing in ask for the password alone: whoever asks says theirs, also where it is about somebody else. */
export async function turnOffSecondFactor(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, { personId, password }) => {
    await assertPassword(context.viewer.id, password);
    await turnOff(context, { personId });
    return null;
  });
}
