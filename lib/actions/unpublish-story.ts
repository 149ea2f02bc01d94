'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { type UnpublishRequest, unpublishStory as unpublish } from '@/lib/newsroom/unpublish-story';
import { answer } from './answer';

const schema = z.object({
  id: z.uuid(),
  answer: z.enum(['gone', 'redirect', 'retracted']),
  target: z.string().max(2_048),
  notice: z.string().max(100_000).optional(),
});

/** Takes a story down. */
export async function unpublishStory(request: UnpublishRequest): Promise<ActionResult<void>> {
  return answer(schema, request, unpublish);
}
