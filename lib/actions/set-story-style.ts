'use server';

import { type StoryStyle, storyStyleSchema } from '@/lib/document/story-style';
import type { ActionResult } from '@/lib/kit/action-result';
import { setStoryStyle as set } from '@/lib/newsroom/set-story-style';
import { answer } from './answer';

/** Decides how the site shows what came after a story. */
export async function setStoryStyle(request: StoryStyle): Promise<ActionResult<null>> {
  return answer(storyStyleSchema, request, async (context, input) => {
    await set(context, input);
    return null;
  });
}
