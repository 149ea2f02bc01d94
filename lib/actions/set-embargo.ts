'use server';

import { type EmbargoRequest, embargoRequestSchema } from '@/lib/document/shapes/embargo';
import type { ActionResult } from '@/lib/kit/action-result';
import { setEmbargo as set } from '@/lib/newsroom/set-embargo';
import { answer } from './answer';

/** Sets, moves or lifts a story's embargo. */
export async function setEmbargo(request: EmbargoRequest): Promise<ActionResult<{ calledOff: number }>> {
  return answer(embargoRequestSchema, request, set);
}
