'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { nameRevision as name } from '@/lib/newsroom/name-revision';
import { answer } from './answer';

const schema = z.object({
  id: z.uuid(),
  version: z.number().int().min(0).max(2_147_483_646),
  name: z.string().max(1_000),
});

/** Gives a version of a story a name, or takes it away. */
export async function nameRevision(request: z.infer<typeof schema>): Promise<ActionResult<{ name: string }>> {
  return answer(schema, request, name);
}
