'use server';

import { type EmbedSettings, embedSettingsSchema } from '@/lib/document/embed-settings';
import { type Decision, type SettingsEdit, settingsEdit } from '@/lib/document/settings-edit';
import type { ActionResult } from '@/lib/kit/action-result';
import { setEmbedSettings as set } from '@/lib/newsroom/set-embed-settings';
import { answer } from './answer';

/** Decides whose frames readers may open. */
export async function setEmbedSettings(
  request: SettingsEdit<EmbedSettings>,
): Promise<ActionResult<Decision<EmbedSettings>>> {
  return answer(settingsEdit(embedSettingsSchema), request, (context, { settings, base }) =>
    set(context, settings, base),
  );
}
