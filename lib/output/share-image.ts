import { cardMeasures } from '@/lib/document/card-measures';
import type { UsedPhoto } from '@/lib/document/lead-picture';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { sharePicture } from '@/lib/document/share-picture';
import { absoluteUrl } from './absolute-refs';
import { imageType, sizeFrom } from './pick-size';

/** Wide enough for the large preview of every platform, and for Google Discover. */
const shareWidth = 1_200;

function photoImage({ photo, alt }: UsedPhoto, site: SiteInfo) {
  const size = photo.share ?? sizeFrom(photo, shareWidth);
  if (!size) return null;
  const { width, height } = size;
  return { url: absoluteUrl(size.url, site.origin), width, height, alt, type: imageType(size.url) };
}

/** The card that was drawn for a story, where that stands for a picture which may be shared; null for none. */
export function drawnCard(story: StoryPage, site: SiteInfo) {
  if (!story.shareCard || sharePicture(story)) return null;
  const alt = `${story.socialHeadline || story.headline} — ${site.name}`;
  return { url: absoluteUrl(story.shareCard, site.origin), ...cardMeasures, alt, type: 'image/png' };
}

/** The picture of a story's cards elsewhere: the one that may be shared, else the card that was drawn; null for none. */
export function shareImage(story: StoryPage, site: SiteInfo) {
  const picture = sharePicture(story);
  return picture ? photoImage(picture, site) : drawnCard(story, site);
}
