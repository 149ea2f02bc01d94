'use server';

import type { ActionResult } from '@/lib/kit/action-result';
import { setPortrait as set } from '@/lib/newsroom/people/set-portrait';
import { type PortraitRequest, portraitSchema } from '@/lib/policy/person-requests';
import { answer } from './answer';

/** Gives somebody's byline a picture, or takes it away. */
export async function setPortrait(request: PortraitRequest): Promise<ActionResult<null>> {
  return answer(portraitSchema, request, async (context, input) => {
    await set(context, input);
    return null;
  });
}
