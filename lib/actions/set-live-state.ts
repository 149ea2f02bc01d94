'use server';

import { z } from 'zod';
import { liveStates } from '@/lib/document/shapes/live';
import type { ActionResult } from '@/lib/kit/action-result';
import { setLiveState as set } from '@/lib/newsroom/set-live-state';
import { answer } from './answer';

const schema = z.strictObject({ storyId: z.uuid(), state: z.enum(liveStates) });

/** Begins, pauses, ends or takes up live coverage again. */
export async function setLiveState(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await set(context, input);
    return null;
  });
}
