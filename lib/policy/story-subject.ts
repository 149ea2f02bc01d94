/** What the policy has to know of a story. */
export interface StorySubject {
  kind: 'story';
  createdById: string;
  /** Who is to write it: theirs as much as that of whoever began it. */
  assigneeIds: readonly string[];
  /** The section chosen in the working copy; null while none is. */
  sectionId: string | null;
  /** Its status (StoryStatus): a contributor may change only what isn't on its way to readers. */
  status: string;
}

/** The live coverage of a story, and what the viewer was asked to do for it: write drafts, or have posts go out. */
export interface LiveSubject extends Omit<StorySubject, 'kind'> {
  kind: 'live';
  reporting: 'drafts' | 'posts' | null;
}

/** A story's row, or anything else with these columns, as the policy judges it. */
export function storySubject(row: Omit<StorySubject, 'kind'>): StorySubject {
  const { createdById, assigneeIds, sectionId, status } = row;
  return { kind: 'story', createdById, assigneeIds, sectionId, status };
}

export function liveSubject(
  story: Omit<StorySubject, 'kind'>,
  reporting: LiveSubject['reporting'],
): LiveSubject {
  return { ...storySubject(story), kind: 'live', reporting };
}
