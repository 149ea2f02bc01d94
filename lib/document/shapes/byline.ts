import type { PhotoFigure } from './photo';
import type { BylineRole } from './story-fields';

/** An author's picture, with what is to be seen on it. */
export interface Portrait {
  photo: PhotoFigure;
  alt: string;
}

/** A name in a byline, linked to its page. */
export interface Byline {
  slug: string;
  name: string;
  jobTitle: string;
  /** On the page of a story alone. */
  bio?: string;
  /** On the page of a story alone, where there is one that may be shown. */
  portrait?: Portrait;
  /** On the page of a story alone: how the fediverse knows them, `@ana@social.example`. */
  fediverse?: string;
  role: BylineRole;
}
