'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { withdrawOverride as withdraw } from '@/lib/newsroom/override-finding';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Takes back that a finding of preflight may stand. */
export async function withdrawOverride(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await withdraw(context, input);
    return null;
  });
}
