'use server';

import { z } from 'zod';
import { getDeskUpdate } from '@/lib/data/desk/desk-update';
import type { DeskUpdate } from '@/lib/document/shapes/desk-story';
import type { ActionResult } from '@/lib/kit/action-result';
import { publishUpdate as publish } from '@/lib/newsroom/publish-update';
import { answer } from './answer';

const schema = z.object({
  id: z.uuid(),
  version: z.number().int().min(0),
  storyVersion: z.number().int().min(0).optional(),
});

/** Publishes an update, or the changes of a published one, with the changes of its story where wished. */
export async function publishUpdate(request: z.infer<typeof schema>): Promise<ActionResult<DeskUpdate>> {
  return answer(schema, request, async (context, input) => {
    await publish(context, input);
    return getDeskUpdate(context.viewer, input.id);
  });
}
