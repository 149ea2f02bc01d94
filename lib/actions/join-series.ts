'use server';

import * as z from 'zod/mini';
import type { ActionResult } from '@/lib/kit/action-result';
import { joinSeries as join } from '@/lib/newsroom/join-series';
import { answer } from './answer';

const schema = z.object({
  storyId: z.uuid(),
  seriesId: z.uuid(),
  afterId: z.optional(z.nullable(z.uuid())),
});

/** Puts a story into a series: at its end, or after the part that is named. */
export async function joinSeries(request: z.infer<typeof schema>): Promise<ActionResult<void>> {
  return answer(schema, request, join);
}
