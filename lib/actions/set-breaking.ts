'use server';

import { type BreakingRequest, breakingSchema } from '@/lib/document/shapes/desk-front';
import type { ActionResult } from '@/lib/kit/action-result';
import { setBreaking as set } from '@/lib/newsroom/fronts/set-breaking';
import { answer } from './answer';

/** Puts a story into the strip above the fronts until a time. */
export async function setBreaking(request: BreakingRequest): Promise<ActionResult<void>> {
  return answer(breakingSchema, request, set);
}
