'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { deleteSeries as remove } from '@/lib/newsroom/delete-series';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Deletes a series that has no stories. */
export async function deleteSeries(request: z.infer<typeof schema>): Promise<ActionResult<void>> {
  return answer(schema, request, remove);
}
