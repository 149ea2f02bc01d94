'use server';

import { z } from 'zod';
import { rightTermsSchema } from '@/lib/document/shapes/right-rule';
import type { ActionResult } from '@/lib/kit/action-result';
import { changeRightRule as change } from '@/lib/newsroom/make-right-rule';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), terms: rightTermsSchema });

/** Changes what a rule about pictures says. */
export async function changeRightRule(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await change(context, input);
    return null;
  });
}
