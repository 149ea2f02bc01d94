'use server';

import { assertPassword } from '@/lib/auth/assert-password';
import { newPasswordHash } from '@/lib/auth/new-password';
import type { ActionResult } from '@/lib/kit/action-result';
import { changePassword as change } from '@/lib/newsroom/people/set-password';
import { changePasswordSchema } from '@/lib/policy/person-requests';
import { answer } from './answer';

/** Gives whoever asks a new password. Every other session of theirs ends. */
export async function changePassword(request: {
  current: string;
  next: string;
}): Promise<ActionResult<null>> {
  return answer(changePasswordSchema, request, async (context, { current, next }) => {
    const email = await assertPassword(context.viewer.id, current);
    await change(context, { passwordHash: await newPasswordHash(next, [context.viewer.name, email]) });
    return null;
  });
}
