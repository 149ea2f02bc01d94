'use server';

import { type Decision, type SettingsEdit, settingsEdit } from '@/lib/document/settings-edit';
import { type StoryStyle, storyStyleSchema } from '@/lib/document/story-style';
import type { ActionResult } from '@/lib/kit/action-result';
import { setStoryStyle as set } from '@/lib/newsroom/set-story-style';
import { answer } from './answer';

/** Decides how the site shows what came after a story. */
export async function setStoryStyle(
  request: SettingsEdit<StoryStyle>,
): Promise<ActionResult<Decision<StoryStyle>>> {
  return answer(settingsEdit(storyStyleSchema), request, (context, { settings, base }) =>
    set(context, settings, base),
  );
}
