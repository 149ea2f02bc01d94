'use server';

import { z } from 'zod';
import type { StoryDocument } from '@/lib/document/story-document';
import type { ActionResult } from '@/lib/kit/action-result';
import { setLiveSummary as set } from '@/lib/newsroom/set-live-summary';
import { answer } from './answer';

const schema = z.object({
  storyId: z.uuid(),
  baseVersion: z.number().int().min(0).max(2_147_483_646),
  // The use case reads it, and says what is wrong with it.
  document: z.custom<StoryDocument>((given) => typeof given === 'object' && given !== null),
});

/** Sets the key points of live coverage. */
export async function setLiveSummary(
  request: z.infer<typeof schema>,
): Promise<ActionResult<{ summaryVersion: number }>> {
  return answer(schema, request, set);
}
