'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { addPostToStory as add } from '@/lib/newsroom/story-from-post';
import { answer } from './answer';

const schema = z.strictObject({ postId: z.uuid(), storyId: z.uuid(), saveId: z.uuid() });

/** Makes a live post the last paragraphs of a story. */
export async function addPostToStory(
  request: z.infer<typeof schema>,
): Promise<ActionResult<{ headline: string }>> {
  return answer(schema, request, add);
}
