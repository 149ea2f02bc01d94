import { defaultStoryStyle, type StoryStyle, storyStyleSchema } from '@/lib/document/story-style';

/** How the site shows what came after a story, as it is stored; the usual where nobody has decided. */
export function toStoryStyle(stored: unknown): StoryStyle {
  const style = storyStyleSchema.safeParse(stored);
  return style.success ? style.data : defaultStoryStyle;
}
