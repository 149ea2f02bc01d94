'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { markNoticeDone as mark } from '@/lib/newsroom/mark-notice-done';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), done: z.boolean() });

/** Notes that somebody has dealt with what the desk was told, or takes that back. */
export async function markNoticeDone(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await mark(context, input);
    return null;
  });
}
