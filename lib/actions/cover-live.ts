'use server';

import { type CoverageTimes, coverageTimesSchema } from '@/lib/document/shapes/schedule';
import type { ActionResult } from '@/lib/kit/action-result';
import { coverLive as cover } from '@/lib/newsroom/cover-live';
import { answer } from './answer';

/** Makes a story live coverage, or announces other times of it. */
export async function coverLive(request: CoverageTimes): Promise<ActionResult<null>> {
  return answer(coverageTimesSchema, request, async (context, input) => {
    await cover(context, input);
    return null;
  });
}
