/** A story that names a photo: itself, or in one of its updates. */
export interface PhotoUse {
  storyId: string;
  /** Of the working copy where the viewer may open it, else what readers see; empty when there is neither. */
  headline: string;
  mayOpen: boolean;
  /** Where readers find the story; null while they don't. */
  path: string | null;
  /** Whether readers see the photo there. */
  shown: boolean;
  /** Whether only updates name it. */
  onlyUpdates: boolean;
}

/** An author whose portrait a photo is. */
export interface PortraitUse {
  authorId: string;
  name: string;
  /** Their page. */
  path: string;
}
