import { leadPicture, type UsedPhoto } from './lead-picture';
import type { StoryPage } from './shapes/story-page';

/**
 * The picture that goes with a story wherever others link to it: the one chosen for sharing, else that of the lead. What a
 * warning stands before is shown elsewhere only where somebody chose it, and nothing that its rights keep from readers. Null
 * for a story without one: its card is drawn.
 */
export function sharePicture(story: StoryPage): UsedPhoto | null {
  const { sharePhoto } = story;
  if (sharePhoto) return { photo: sharePhoto, alt: sharePhoto.alt, caption: sharePhoto.caption };
  const picture = story.contentWarning ? null : leadPicture(story);
  return !picture || picture.photo.withheld || picture.photo.sizes.length === 0 ? null : picture;
}
