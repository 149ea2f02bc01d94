'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { setLiveReporters as set } from '@/lib/newsroom/set-live-reporters';
import { answer } from './answer';

const reporter = z.strictObject({ personId: z.uuid(), mayRelease: z.boolean() });
const schema = z.strictObject({ storyId: z.uuid(), reporters: z.array(reporter) });

/** Says who reports for live coverage. */
export async function setLiveReporters(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await set(context, input);
    return null;
  });
}
