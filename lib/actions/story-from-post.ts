'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { storyFromPost as make } from '@/lib/newsroom/story-from-post';
import { answer } from './answer';

const schema = z.strictObject({ id: z.uuid(), postId: z.uuid() });

/** Makes a story of a live post, under an id made by the client. */
export async function storyFromPost(request: z.infer<typeof schema>): Promise<ActionResult<{ id: string }>> {
  return answer(schema, request, make);
}
