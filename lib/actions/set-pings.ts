'use server';

import { type PingSettings, pingSettingsSchema } from '@/lib/document/ping-settings';
import type { ActionResult } from '@/lib/kit/action-result';
import { setPings as set } from '@/lib/newsroom/outbox/set-pings';
import { answer } from './answer';

/** Decides who is told of what is published. */
export async function setPings(request: PingSettings): Promise<ActionResult<null>> {
  return answer(pingSettingsSchema, request, async (context, input) => {
    await set(context, input);
    return null;
  });
}
