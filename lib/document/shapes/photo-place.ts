/** One place where a photo is used: a story, or an update of one. */
export interface PhotoPlace {
  photoId: string;
  storyId: string;
  /** The story's headline; empty for a story that the viewer may not read. */
  headline: string;
  status: string;
  /** The update's headline where an update shows it; null where the story itself does. */
  update: { id: string; headline: string } | null;
  /** Whether readers see it there, and whether the working copy has it. */
  published: boolean;
  working: boolean;
  /** The public page, with the update's anchor; null where readers don't see it. */
  path: string | null;
  /** Whether the viewer may open the story. */
  mayOpen: boolean;
}
