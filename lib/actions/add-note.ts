'use server';

import { z } from 'zod';
import { listNotes } from '@/lib/data/desk/list-notes';
import { noteAnchorSchema, type StoryNote } from '@/lib/document/shapes/story-note';
import type { ActionResult } from '@/lib/kit/action-result';
import { addNote as add } from '@/lib/newsroom/add-note';
import { answer } from './answer';

const schema = z.object({
  id: z.uuid(),
  storyId: z.uuid(),
  anchor: noteAnchorSchema,
  text: z.string().trim().min(1).max(5_000),
});

/** Adds a note on a passage. Answers with all notes of the story. */
export async function addNote(request: z.infer<typeof schema>): Promise<ActionResult<StoryNote[]>> {
  return answer(schema, request, async (context, input) => {
    await add(context, input);
    return listNotes(context.viewer, input.storyId);
  });
}
