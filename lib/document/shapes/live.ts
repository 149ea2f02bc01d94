/** What live coverage of a story can be in. Readers see it on the page and in lists. */
export const liveStates = ['upcoming', 'live', 'paused', 'ended'] as const;

export type LiveState = (typeof liveStates)[number];

/** What somebody may do for the live coverage of a colleague's story: nothing, write drafts, or have posts go out. */
export type Reporting = 'drafts' | 'posts' | null;

/** Somebody who reports for it. */
export interface LiveReporter {
  personId: string;
  name: string;
  mayRelease: boolean;
}
