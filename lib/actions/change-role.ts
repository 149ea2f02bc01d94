'use server';

import type { ActionResult } from '@/lib/kit/action-result';
import { changeRole as change } from '@/lib/newsroom/people/change-role';
import { type Place, placeSchema } from '@/lib/policy/person-requests';
import { answer } from './answer';

/** Gives somebody another role or other sections. Returns what held before. */
export async function changeRole(request: Place): Promise<ActionResult<Place>> {
  return answer(placeSchema, request, change);
}
