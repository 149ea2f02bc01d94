'use server';

import { z } from 'zod';
import { getDeskUpdate } from '@/lib/data/desk/desk-update';
import type { DeskUpdate } from '@/lib/document/shapes/desk-story';
import type { ActionResult } from '@/lib/kit/action-result';
import { withdrawUpdate as withdraw } from '@/lib/newsroom/withdraw-update';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Takes an update off the page. */
export async function withdrawUpdate(request: z.infer<typeof schema>): Promise<ActionResult<DeskUpdate>> {
  return answer(schema, request, async (context, input) => {
    await withdraw(context, input);
    return getDeskUpdate(context.viewer, input.id);
  });
}
