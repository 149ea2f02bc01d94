'use server';

import type { ActionResult } from '@/lib/kit/action-result';
import { changeStanding as change } from '@/lib/newsroom/people/change-standing';
import { type Standing, standingSchema } from '@/lib/policy/person-requests';
import { answer } from './answer';

/** Suspends somebody, removes them, or lets them back in. Returns what held before. */
export async function changeStanding(request: {
  id: string;
  standing: Standing;
}): Promise<ActionResult<{ id: string; standing: Standing }>> {
  return answer(standingSchema, request, change);
}
