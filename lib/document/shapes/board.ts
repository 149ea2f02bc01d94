import type { StoryStatus } from './desk-story';

/** The board's columns, in the order in which stories go through them. */
export const boardColumns = ['draft', 'in_review', 'returned', 'approved', 'scheduled', 'published'] as const;
export type BoardColumn = (typeof boardColumns)[number];

/** What is shown of the newsroom's stories; null for all. */
export interface BoardFilter {
  sectionId: string | null;
  /** Whoever holds a story: those it is assigned to, or else whoever began it. */
  personId: string | null;
}

/** A story on the board. Times are ISO instants. */
export interface BoardCard {
  id: string;
  headline: string;
  slug: string;
  status: StoryStatus;
  section: string | null;
  /** Who holds it: those it is assigned to, or else whoever began it. */
  holders: { id: string; name: string }[];
  /** Whether anybody was assigned. */
  assigned: boolean;
  deadline: { at: string; zone: string } | null;
  /** When it goes out, or went out; null in the other columns. */
  at: string | null;
  /** The address of a story that readers can open. */
  path: string | null;
  updatedAt: string;
  embargoedUntil: string | null;
  /** It was changed after somebody approved it. */
  changed: boolean;
  /** The newest step, with what was said to it. */
  step: { kind: string; by: string; note: string } | null;
  may: {
    assign: boolean;
    deadline: boolean;
    handIn: boolean;
    return: boolean;
    approve: boolean;
    publish: boolean;
  };
}

/** Part of a column, with the cursor of what comes behind it. */
export interface BoardPart {
  cards: BoardCard[];
  next: string | null;
}

export type Board = Record<BoardColumn, BoardPart>;

/** Something that happens, or has to, at a time. */
export interface AgendaEntry {
  kind: 'deadline' | 'publish' | 'unpublish' | 'update' | 'post' | 'embargo' | 'live' | 'live-end';
  at: string;
  storyId: string;
  headline: string;
  holders: string[];
  status: StoryStatus;
}

/** What a week holds; `full` where there is more than is shown. */
export interface Agenda {
  entries: AgendaEntry[];
  full: boolean;
}
