'use server';

import { type EmbedSettings, embedSettingsSchema } from '@/lib/document/embed-settings';
import type { ActionResult } from '@/lib/kit/action-result';
import { setEmbedSettings as set } from '@/lib/newsroom/set-embed-settings';
import { answer } from './answer';

/** Decides whose frames readers may open. */
export async function setEmbedSettings(request: EmbedSettings): Promise<ActionResult<null>> {
  return answer(embedSettingsSchema, request, async (context, input) => {
    await set(context, input);
    return null;
  });
}
