'use server';

import * as z from 'zod/mini';
import type { ActionResult } from '@/lib/kit/action-result';
import { leaveSeries as leave } from '@/lib/newsroom/leave-series';
import { answer } from './answer';

const schema = z.object({ storyId: z.uuid(), seriesId: z.uuid() });

/** Takes a story out of a series; answers with which part it came after, null where it wasn't in it any more. */
export async function leaveSeries(
  request: z.infer<typeof schema>,
): Promise<ActionResult<{ afterId: string | null } | null>> {
  return answer(schema, request, leave);
}
