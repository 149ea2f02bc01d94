'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { hideChange as hide } from '@/lib/newsroom/hide-change';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), reason: z.string().max(10_000).nullable() });

/** Takes a change out of a story's public history, with a reason, or shows it again. */
export async function hideChange(request: z.infer<typeof schema>): Promise<ActionResult<void>> {
  return answer(schema, request, hide);
}
