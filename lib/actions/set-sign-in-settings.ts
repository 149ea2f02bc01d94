'use server';

import { type Decision, type SettingsEdit, settingsEdit } from '@/lib/document/settings-edit';
import type { ActionResult } from '@/lib/kit/action-result';
import { setSignInSettings as set } from '@/lib/newsroom/people/set-sign-in-settings';
import { type SignInSettings, signInSettingsSchema } from '@/lib/policy/sign-in-settings';
import { answer } from './answer';

/** Decides which roles need a second step to sign in. */
export async function setSignInSettings(
  request: SettingsEdit<SignInSettings>,
): Promise<ActionResult<Decision<SignInSettings>>> {
  return answer(settingsEdit(signInSettingsSchema), request, (context, { settings, base }) =>
    set(context, settings, base),
  );
}
