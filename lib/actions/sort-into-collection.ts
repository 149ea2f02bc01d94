'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { sortIntoCollection as sort } from '@/lib/newsroom/sort-into-collection';
import { answer } from './answer';

const schema = z.object({
  id: z.uuid(),
  photoIds: z.array(z.uuid()).min(1).max(5_000),
  out: z.boolean(),
});

/** Puts photos into a collection or takes them out; answers with those that it moved. */
export async function sortIntoCollection(request: z.infer<typeof schema>): Promise<ActionResult<string[]>> {
  return answer(schema, request, sort);
}
