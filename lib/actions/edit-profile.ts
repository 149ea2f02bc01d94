'use server';

import type { ActionResult } from '@/lib/kit/action-result';
import { editProfile as edit } from '@/lib/newsroom/people/edit-profile';
import { type Profile, profileSchema } from '@/lib/policy/person-requests';
import { answer } from './answer';

/** Changes somebody’s name and byline. */
export async function editProfile(request: Profile): Promise<ActionResult<null>> {
  return answer(profileSchema, request, async (context, input) => {
    await edit(context, input);
    return null;
  });
}
