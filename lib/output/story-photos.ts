import { allBlocks } from '@/blocks/all-blocks';
import { altOf } from '@/blocks/photo/check-photo';
import { captionOf, type Photo, photo as photoBlock } from '@/blocks/photo/photo';
import type { Refs } from '@/lib/document/refs';
import { plainText } from '@/lib/document/rich-text';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { isOf, type StoryDocument } from '@/lib/document/story-document';

/** A photo with the words it has at its first place in a story. */
export interface UsedPhoto {
  photo: PhotoFigure;
  alt: string;
  caption: string;
}

function photosIn(document: StoryDocument, refs: Refs): UsedPhoto[] {
  return allBlocks(document).flatMap((block): UsedPhoto[] => {
    if (!isOf(photoBlock, block)) return [];
    const use = block as unknown as Photo;
    const photo = refs.photos.get(use.photoId);
    return photo ? [{ photo, alt: altOf(use, photo), caption: plainText(captionOf(use, refs)) }] : [];
  });
}

/** Every photo that a story shows, once each: the lead, then the body's, then those of its updates. */
export function storyPhotos(story: StoryPage): UsedPhoto[] {
  const lead = story.lead?.kind === 'photo' ? [story.lead] : [];
  const documents = [story.document, ...story.updates.map((update) => update.document)];
  const all = [...lead, ...documents.flatMap((document) => photosIn(document, story.refs))];
  const firstUses = new Map<string, UsedPhoto>();
  for (const used of all) if (!firstUses.has(used.photo.id)) firstUses.set(used.photo.id, used);
  return [...firstUses.values()];
}
