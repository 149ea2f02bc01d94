'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { retryJobs as retry } from '@/lib/newsroom/retry-jobs';
import { answer } from './answer';

/** PostgreSQL's bigint, as text. */
const schema = z.object({
  id: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .nullable(),
});

/** Has a job of the background work run again; with null, all that have failed. Returns how many. */
export async function retryJobs(request: z.infer<typeof schema>): Promise<ActionResult<number>> {
  return answer(schema, request, (context, { id }) => retry(context, id));
}
