'use server';

import { z } from 'zod';
import { creditStyleSchema } from '@/lib/document/credit-style';
import { type Decision, type SettingsEdit, settingsEdit } from '@/lib/document/settings-edit';
import type { ActionResult } from '@/lib/kit/action-result';
import { setPhotoSettings as set } from '@/lib/newsroom/set-photo-settings';
import { answer } from './answer';

const schema = z.object({ creditStyle: creditStyleSchema, labelAi: z.boolean() });
type PhotoSettings = z.infer<typeof schema>;

/** Decides how every credit is printed, and whether readers are told of AI. */
export async function setPhotoSettings(
  request: SettingsEdit<PhotoSettings>,
): Promise<ActionResult<Decision<PhotoSettings>>> {
  return answer(settingsEdit(schema), request, (context, { settings, base }) => set(context, settings, base));
}
