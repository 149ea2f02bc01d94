'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { removeRedirect as remove } from '@/lib/newsroom/remove-redirect';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Has an address lead nowhere again. Answers with what it was. */
export async function removeRedirect(
  request: z.infer<typeof schema>,
): Promise<ActionResult<{ path: string; target: string }>> {
  return answer(schema, request, remove);
}
