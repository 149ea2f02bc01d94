'use server';

import { z } from 'zod';
import { rightSubjectSchema, rightTermsSchema } from '@/lib/document/shapes/right-rule';
import type { ActionResult } from '@/lib/kit/action-result';
import { makeRightRule as make } from '@/lib/newsroom/make-right-rule';
import { answer } from './answer';

const schema = z.object({ subject: rightSubjectSchema, terms: rightTermsSchema });

/** Says what may be done with a photo, a collection's photos or an agency's. */
export async function makeRightRule(request: z.infer<typeof schema>): Promise<ActionResult<{ id: string }>> {
  return answer(schema, request, async (context, input) => ({ id: await make(context, input) }));
}
