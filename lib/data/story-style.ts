import { defaultStoryStyle, type StoryStyle, storyStyleSchema } from '@/lib/document/story-style';

/** How the site shows what came after a story, as it is stored; the usual where nobody has decided. */
export function toStoryStyle(stored: unknown): StoryStyle {
  const known = typeof stored === 'object' ? stored : {};
  // What was decided before there was more to decide still holds.
  const style = storyStyleSchema.safeParse({ ...defaultStoryStyle, ...known });
  return style.success ? style.data : defaultStoryStyle;
}
