'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { discardPost } from '@/lib/newsroom/discard-post';
import { markKeyPost, pinPost } from '@/lib/newsroom/pin-post';
import { undoWithdrawal } from '@/lib/newsroom/undo-withdrawal';
import { withdrawUpdate } from '@/lib/newsroom/withdraw-update';
import { answer } from './answer';

const schema = z.strictObject({
  id: z.uuid(),
  change: z.enum(['withdraw', 'put-back', 'discard', 'take-up', 'pin', 'unpin', 'key', 'unkey']),
});

export type LivePostChange = z.infer<typeof schema>;

/** Withdraws a live post, pins it, marks it as key; and the way back from each. */
export async function changeLivePost(request: LivePostChange): Promise<ActionResult<null>> {
  return answer(schema, request, async (context, { id, change }) => {
    const work = {
      withdraw: () => withdrawUpdate(context, { id }),
      'put-back': () => undoWithdrawal(context, { id }),
      discard: () => discardPost(context, { id, discarded: true }),
      'take-up': () => discardPost(context, { id, discarded: false }),
      pin: () => pinPost(context, { id, place: 0 }),
      unpin: () => pinPost(context, { id, place: null }),
      key: () => markKeyPost(context, { id, key: true }),
      unkey: () => markKeyPost(context, { id, key: false }),
    }[change];
    await work();
    return null;
  });
}
