'use server';

import { z } from 'zod';
import { listNotes } from '@/lib/data/desk/list-notes';
import type { StoryNote } from '@/lib/document/shapes/story-note';
import type { ActionResult } from '@/lib/kit/action-result';
import { answerNote as reply } from '@/lib/newsroom/answer-note';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), noteId: z.uuid(), text: z.string().trim().min(1).max(5_000) });

/** Answers a note. Answers with all notes of the story. */
export async function answerNote(request: z.infer<typeof schema>): Promise<ActionResult<StoryNote[]>> {
  return answer(schema, request, async (context, input) =>
    listNotes(context.viewer, await reply(context, input)),
  );
}
