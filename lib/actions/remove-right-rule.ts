'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { removeRightRule as remove } from '@/lib/newsroom/make-right-rule';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Takes a rule about pictures back. */
export async function removeRightRule(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await remove(context, input);
    return null;
  });
}
