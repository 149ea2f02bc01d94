'use server';

import { z } from 'zod';
import { listNotes } from '@/lib/data/desk/list-notes';
import type { StoryNote } from '@/lib/document/shapes/story-note';
import type { ActionResult } from '@/lib/kit/action-result';
import { resolveNote as resolve } from '@/lib/newsroom/resolve-note';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), resolved: z.boolean() });

/** Closes a note or opens it again. Answers with all notes of the story. */
export async function resolveNote(request: z.infer<typeof schema>): Promise<ActionResult<StoryNote[]>> {
  return answer(schema, request, async (context, input) =>
    listNotes(context.viewer, await resolve(context, input)),
  );
}
