import { listPhotosById } from '@/lib/data/desk/list-photos';
import type { PhotoEdit } from '@/lib/document/shapes/desk-photo';
import type { PhotosChange, PhotosOutcome } from '@/lib/document/shapes/photos-change';
import { problemAnswer } from '@/lib/kit/action-result';
import type { NewsroomContext } from './context';
import { correctPhoto } from './edit-photo';

type Words = { text: string; onlyEmpty: boolean } | undefined;

const worded = (now: string, words: Words) => (words && !(words.onlyEmpty && now) ? words.text : now);

function changed(now: PhotoEdit, { credit, copyrightNotice, caption, alt }: PhotosChange): PhotoEdit {
  return {
    ...now,
    credit: credit ?? now.credit,
    copyrightNotice: copyrightNotice ?? now.copyrightNotice,
    caption: worded(now.caption, caption),
    alt: worded(now.alt, alt),
  };
}

/**
 * Changes many photos in one way, each in a transaction of its own: one that is refused holds up no other, and its
 * problem is in the answer. Whoever gives the same `batch` to `undoPhotosEdit` takes all of it back.
 */
export async function editPhotos(
  context: NewsroomContext,
  { ids, change, batch }: { ids: string[]; change: PhotosChange; batch: string },
): Promise<PhotosOutcome> {
  return eachPhoto(context, ids, (id) => correctPhoto(context, id, (now) => changed(now, change), { batch }));
}

/** Does the same to each photo and tells how they are afterwards, and which were refused and why. */
export async function eachPhoto(
  { viewer }: NewsroomContext,
  ids: readonly string[],
  work: (id: string) => Promise<void>,
): Promise<PhotosOutcome> {
  const refused: PhotosOutcome['refused'] = [];
  // One after the other: each may move files, which happens to one photo at a time anyway.
  for (const id of new Set(ids)) {
    try {
      await work(id);
    } catch (error) {
      refused.push({ id, problem: problemAnswer(error) });
    }
  }
  const stayed = new Set(refused.map(({ id }) => id));
  const done = ids.filter((id) => !stayed.has(id));
  return { changed: await listPhotosById(viewer, done), refused };
}
