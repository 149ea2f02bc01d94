export const roles = ['admin', 'editor', 'photo_editor', 'writer'] as const;
export type Role = (typeof roles)[number];

/** Who is asking: a person of the newsroom with a live session. */
export interface Viewer {
  id: string;
  name: string;
  role: Role;
  sessionId: string;
}
