'use server';

import * as z from 'zod/mini';
import { maxParts, seriesWordsSchema } from '@/lib/document/shapes/series';
import type { ActionResult } from '@/lib/kit/action-result';
import { editSeries as edit } from '@/lib/newsroom/edit-series';
import { answer } from './answer';

const schema = z.extend(seriesWordsSchema, {
  id: z.string(),
  baseVersion: z.int(),
  storyIds: z.array(z.uuid()).check(z.maxLength(maxParts)),
});

/** Says what a series is called and which stories it has; answers with its new version. */
export async function editSeries(request: z.infer<typeof schema>): Promise<ActionResult<number>> {
  return answer(schema, request, edit);
}
