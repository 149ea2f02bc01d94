import { embedShowing } from './embed-showing';
import type { PhotoFigure } from './shapes/photo';
import type { StoryPage } from './shapes/story-page';

/** A photo with the words that it has at one place. */
export interface UsedPhoto {
  photo: PhotoFigure;
  alt: string;
  caption: string;
}

/**
 * The picture above a story: its lead photo, or the poster of the video that leads it, which is our copy of what that shows
 * of itself. Null where readers get none.
 */
export function leadPicture({ lead, refs }: Pick<StoryPage, 'lead' | 'refs'>): UsedPhoto | null {
  if (lead?.kind !== 'video') return lead;
  const [poster] = lead.embed.pictures ?? [];
  const photo = refs.photos.get(poster?.photoId ?? '');
  if (!poster || !photo || embedShowing(lead.embed, refs).as !== 'quotation') return null;
  // What the picture says of itself stands nowhere beside a poster.
  return { photo, alt: poster.alt.trim() || photo.alt, caption: '' };
}
