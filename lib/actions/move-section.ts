'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { moveSection as move } from '@/lib/newsroom/sections/move-section';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), beforeId: z.uuid().nullable() });

/** Gives a section another place in the navigation. */
export async function moveSection(request: z.infer<typeof schema>): Promise<ActionResult<void>> {
  return answer(schema, request, move);
}
