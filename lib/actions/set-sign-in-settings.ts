'use server';

import type { ActionResult } from '@/lib/kit/action-result';
import { setSignInSettings as set } from '@/lib/newsroom/people/set-sign-in-settings';
import { type SignInSettings, signInSettingsSchema } from '@/lib/policy/sign-in-settings';
import { answer } from './answer';

/** Decides which roles need a second step to sign in. */
export async function setSignInSettings(request: SignInSettings): Promise<ActionResult<null>> {
  return answer(signInSettingsSchema, request, async (context, input) => {
    await set(context, input);
    return null;
  });
}
