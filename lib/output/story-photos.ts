import { allBlocks } from '@/blocks/all-blocks';
import { altOf } from '@/blocks/photo/check-photo';
import { captionOf, type Photo, photo as photoBlock } from '@/blocks/photo/photo';
import { leadPicture, type UsedPhoto } from '@/lib/document/lead-picture';
import type { Refs } from '@/lib/document/refs';
import { plainText } from '@/lib/document/rich-text';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { sharePicture } from '@/lib/document/share-picture';
import { isOf, type StoryDocument } from '@/lib/document/story-document';

function photosIn(document: StoryDocument, refs: Refs): UsedPhoto[] {
  return allBlocks(document).flatMap((block): UsedPhoto[] => {
    if (!isOf(photoBlock, block)) return [];
    const use = block as unknown as Photo;
    const photo = refs.photos.get(use.photoId);
    return photo ? [{ photo, alt: altOf(use, photo), caption: plainText(captionOf(use, refs)) }] : [];
  });
}

/** Every photo of a story, once each: the one that cards elsewhere show, the lead, then the body's, then those of its updates. */
export function storyPhotos(story: StoryPage): UsedPhoto[] {
  const lead = [leadPicture(story) ?? []].flat();
  // Of the lead the card elsewhere has the words that it has here.
  const shared = sharePicture(story);
  const first = shared && shared.photo.id !== lead[0]?.photo.id ? [shared] : [];
  const documents = [story.document, ...story.updates.map((update) => update.document)];
  const all = [...first, ...lead, ...documents.flatMap((document) => photosIn(document, story.refs))];
  const firstUses = new Map<string, UsedPhoto>();
  for (const used of all) if (!firstUses.has(used.photo.id)) firstUses.set(used.photo.id, used);
  return [...firstUses.values()];
}
