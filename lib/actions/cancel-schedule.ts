'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { cancelSchedule as cancel } from '@/lib/newsroom/cancel-schedule';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Calls off what was planned for a story. */
export async function cancelSchedule(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await cancel(context, input);
    return null;
  });
}
