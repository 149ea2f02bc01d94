'use server';

import { z } from 'zod';
import { getDeskUpdate } from '@/lib/data/desk/desk-update';
import type { DeskUpdate } from '@/lib/document/shapes/desk-story';
import type { ActionResult } from '@/lib/kit/action-result';
import { undoWithdrawal as undo } from '@/lib/newsroom/undo-withdrawal';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Puts an update back on the page that was just taken off it. */
export async function undoWithdrawal(request: z.infer<typeof schema>): Promise<ActionResult<DeskUpdate>> {
  return answer(schema, request, async (context, input) => {
    await undo(context, input);
    return getDeskUpdate(context.viewer, input.id);
  });
}
