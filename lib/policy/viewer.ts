/** What people are here to do, the most trusted first. */
export const roles = ['admin', 'editor', 'photo_editor', 'writer', 'contributor', 'draft_reader'] as const;
export type Role = (typeof roles)[number];

/** Who is asking: a person of the newsroom with a live session. */
export interface Viewer {
  id: string;
  name: string;
  role: Role;
  /** The sections that they work for; none for somebody who works for all. */
  sectionIds: readonly string[];
  sessionId: string;
}
