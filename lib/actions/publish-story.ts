'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { type PublishRequest, publishStory as publish } from '@/lib/newsroom/publish-story';
import { answer } from './answer';

const schema = z.object({
  id: z.uuid(),
  version: z.number().int().min(0),
  substantive: z.boolean(),
  overEmbargo: z.string().max(10_000).optional(),
});

/** Publishes a story, or the changes of a live one. */
export async function publishStory(
  request: PublishRequest,
): Promise<ActionResult<{ path: string; version: number }>> {
  return answer(schema, request, publish);
}
