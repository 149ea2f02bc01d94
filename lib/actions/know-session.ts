'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { knowSession as know } from '@/lib/newsroom/people/know-session';
import { answer } from './answer';

/** Says that a sign-in from somewhere new was one's own. */
export async function knowSession(sessionId: string): Promise<ActionResult<null>> {
  return answer(z.object({ sessionId: z.uuid() }), { sessionId }, async (context, input) => {
    await know(context, input);
    return null;
  });
}
