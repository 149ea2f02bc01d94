import * as z from 'zod/mini';

/** Where updates stand in full: below the story, oldest first, or after its standfirst, newest first. */
export const updatesPlaces = ['foot', 'top'] as const;

/** How the site shows what came after a story. */
export const storyStyleSchema = z.strictObject({ updatesAt: z.enum(updatesPlaces) });

export type StoryStyle = z.infer<typeof storyStyleSchema>;

/** Before anybody has decided. */
export const defaultStoryStyle: StoryStyle = { updatesAt: 'foot' };
