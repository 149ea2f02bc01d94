import type { PhotoFigure } from './shapes/photo';
import type { StoryPage } from './shapes/story-page';

/** A photo with the words that it has at one place. */
export interface UsedPhoto {
  photo: PhotoFigure;
  alt: string;
  caption: string;
}

/**
 * The picture that goes with a story wherever others link to it: the one chosen for sharing, else the lead. What a warning
 * stands before is shown elsewhere only where somebody chose it, and nothing that its rights keep from readers. Null for a
 * story without one: its card is drawn.
 */
export function sharePicture(story: StoryPage): UsedPhoto | null {
  const { sharePhoto, lead } = story;
  if (sharePhoto) return { photo: sharePhoto, alt: sharePhoto.alt, caption: sharePhoto.caption };
  if (story.contentWarning || lead?.kind !== 'photo') return null;
  return lead.photo.withheld || lead.photo.sizes.length === 0 ? null : lead;
}
