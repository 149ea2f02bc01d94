'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { removeLiveCoverage as remove } from '@/lib/newsroom/open-live-coverage';
import { answer } from './answer';

const schema = z.strictObject({ storyId: z.uuid() });

/** Makes an ordinary story of live coverage in which nobody has posted. */
export async function removeLiveCoverage(request: z.infer<typeof schema>): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, input) => {
    await remove(context, input);
    return null;
  });
}
