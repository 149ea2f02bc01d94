'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { removeSection as remove } from '@/lib/newsroom/sections/remove-section';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), moveToId: z.uuid().nullable() });

/** Takes a section away, and puts its stories into another one; answers with how many. */
export async function removeSection(
  request: z.infer<typeof schema>,
): Promise<ActionResult<{ moved: number }>> {
  return answer(schema, request, remove);
}
