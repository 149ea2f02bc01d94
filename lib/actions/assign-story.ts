'use server';

import { type AssignRequest, assignRequestSchema } from '@/lib/document/shapes/story-review';
import type { ActionResult } from '@/lib/kit/action-result';
import { assignStory as assign } from '@/lib/newsroom/review/assign-story';
import { answer } from './answer';

/** Says who is to write a story. Returns who was to before. */
export async function assignStory(request: AssignRequest): Promise<ActionResult<{ before: string[] }>> {
  return answer(assignRequestSchema, request, assign);
}
