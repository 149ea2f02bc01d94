'use server';

import { z } from 'zod';
import { assertPassword } from '@/lib/auth/assert-password';
import type { ActionResult } from '@/lib/kit/action-result';
import { renewRecoveryCodes as renew } from '@/lib/newsroom/people/second-factor';
import { answer } from './answer';

/** Gives whoever asks, and knows their password, other recovery codes. */
export async function renewRecoveryCodes(password: string): Promise<ActionResult<string[]>> {
  return answer(z.object({ password: z.string().max(1_024) }), { password }, async (context, input) => {
    await assertPassword(context.viewer.id, input.password);
    return renew(context);
  });
}
