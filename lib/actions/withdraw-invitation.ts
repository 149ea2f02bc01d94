'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { withdrawInvitation as withdraw } from '@/lib/newsroom/people/withdraw-invitation';
import { answer } from './answer';

/** Ends an invitation before it is used. */
export async function withdrawInvitation(id: string): Promise<ActionResult<null>> {
  return answer(z.object({ id: z.uuid() }), { id }, async (context, input) => {
    await withdraw(context, input);
    return null;
  });
}
