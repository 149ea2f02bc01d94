'use server';

import { z } from 'zod';
import { getDeskUpdate } from '@/lib/data/desk/desk-update';
import type { DeskUpdate } from '@/lib/document/shapes/desk-story';
import { updateKinds } from '@/lib/document/shapes/update-kind';
import type { ActionResult } from '@/lib/kit/action-result';
import { createUpdate as create } from '@/lib/newsroom/create-update';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), storyId: z.uuid(), kind: z.enum(updateKinds) });

/** Begins an update of a published story, under an id made by the client. */
export async function createUpdate(request: z.infer<typeof schema>): Promise<ActionResult<DeskUpdate>> {
  return answer(schema, request, async (context, input) => {
    await create(context, input);
    return getDeskUpdate(context.viewer, input.id);
  });
}
