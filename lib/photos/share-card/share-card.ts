/** What a drawn card shows: the picture of a story without one, where others link to it. Colours as `#rrggbb`. */
export interface ShareCard {
  headline: string;
  /** Of the story (BCP 47): which side the words begin at. */
  language: string;
  section: string;
  /** The outlet's name; said in letters where there is no logo. */
  site: string;
  /** Of the site, as markup that `cleanLogo` has let through, or as a picture (PNG, WebP) in a data address; empty for none. */
  logo: string;
  /** The section's colour by day: the band and the section's name. */
  tone: string;
  /** How the outlet sets its headlines. */
  headlines: 'serif' | 'sans';
}

/** Part of what a card is recognised by: raised when the drawing changes, so that all are made anew. */
export const cardEdition = 2;
