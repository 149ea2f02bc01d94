import type { BylineRole } from './story-fields';

/** A name in a byline, linked to its page. */
export interface Byline {
  slug: string;
  name: string;
  jobTitle: string;
  /** On the page of a story alone. */
  bio?: string;
  role: BylineRole;
}
