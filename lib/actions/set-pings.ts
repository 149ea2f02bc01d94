'use server';

import { type PingSettings, pingSettingsSchema } from '@/lib/document/ping-settings';
import { type Decision, type SettingsEdit, settingsEdit } from '@/lib/document/settings-edit';
import type { ActionResult } from '@/lib/kit/action-result';
import { setPings as set } from '@/lib/newsroom/outbox/set-pings';
import { answer } from './answer';

/** Decides who is told of what is published. */
export async function setPings(
  request: SettingsEdit<PingSettings>,
): Promise<ActionResult<Decision<PingSettings>>> {
  return answer(settingsEdit(pingSettingsSchema), request, (context, { settings, base }) =>
    set(context, settings, base),
  );
}
