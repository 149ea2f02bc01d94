import type { Portrait } from '@/lib/document/shapes/byline';
import type { PhotoFigure } from '@/lib/document/shapes/photo';

/** What an author's row says of their picture. */
export const portraitSelect = { portraitId: true, portraitAlt: true } as const;

interface Row {
  portraitId: string | null;
  portraitAlt: string;
}

/** The picture of an author as readers get it; null for none, and for one that may not be shown. */
export function toPortrait(
  { portraitId, portraitAlt }: Row,
  figures: ReadonlyMap<string, PhotoFigure>,
): Portrait | null {
  const photo = portraitId ? figures.get(portraitId) : undefined;
  if (!photo || photo.withheld) return null;
  return { photo, alt: portraitAlt || photo.alt };
}
