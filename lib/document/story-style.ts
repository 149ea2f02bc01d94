import * as z from 'zod/mini';

/** Where updates stand in full: below the story, oldest first, or after its standfirst, newest first. */
export const updatesPlaces = ['foot', 'top'] as const;

/**
 * What a story's public history shows of a change: that and when something was changed; the headlines of before and
 * after as well; or every word that came and went.
 */
export const historyShows = ['times', 'headlines', 'words'] as const;

export type HistoryShows = (typeof historyShows)[number];

/** What a story shows of its changes: what was chosen for it, else what the site does. */
export function shownOf(chosen: string | null, site: HistoryShows): HistoryShows {
  return historyShows.find((known) => known === chosen) ?? site;
}

/** How the site shows what came after a story. */
export const storyStyleSchema = z.strictObject({
  updatesAt: z.enum(updatesPlaces),
  history: z.enum(historyShows),
});

export type StoryStyle = z.infer<typeof storyStyleSchema>;

/** Before anybody has decided: nobody is shown old words that no one chose to show. */
export const defaultStoryStyle: StoryStyle = { updatesAt: 'foot', history: 'times' };
