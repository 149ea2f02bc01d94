import { vi } from 'vitest';
import { database } from '@/lib/data/client';
import { emptyCredit } from '@/lib/document/credit';
import { picture } from '@/lib/photos/test-support/pictures';
import { photoStorage } from '@/lib/storage/photo-storage';
import type { NewsroomContext } from '../context';
import { editPhoto } from '../edit-photo';
import { uploadPhoto } from '../upload-photo';

let made = 0;

/** The bytes of a small JPEG that no other test has. */
export function newPicture(): Promise<Buffer> {
  made += 1;
  return picture(60 + made, 40)
    .jpeg()
    .toBuffer();
}

/** A photo in the library, through the front door; with alt and credit unless told otherwise. */
export async function addPhoto(
  context: NewsroomContext,
  { alt = 'A ferry leaves.', creators = ['Ines Okafor'] }: { alt?: string; creators?: string[] } = {},
): Promise<string> {
  const { id } = await uploadPhoto(context, { fileName: 'ferry.jpg', bytes: await newPicture() });
  const credit = { ...emptyCredit, creators };
  if (alt || creators.length > 0) {
    await editPhoto(context, { id, edit: { alt, caption: '', copyrightNotice: '', credit } });
  }
  return id;
}

/** Keys of everything that readers may be shown of a photo. */
export async function keysOf(photoId: string): Promise<string[]> {
  const { sizes, share } = await database().photo.findUniqueOrThrow({ where: { id: photoId } });
  const files = [...(sizes as { key: string }[]), ...(share ? [share as { key: string }] : [])];
  return files.map((file) => file.key);
}

/** How much of a photo anybody can have by its address. */
export async function publicPart(photoId: string): Promise<'all' | 'some' | 'none'> {
  const keys = await keysOf(photoId);
  const found = await Promise.all(keys.map((key) => photoStorage().stat('public', key)));
  if (found.every(Boolean)) return 'all';
  return found.some(Boolean) ? 'some' : 'none';
}

/** Stops the store at its next `verb` until `meanwhile` is done. */
export function atNext(verb: 'publish' | 'remove', meanwhile: () => Promise<unknown>) {
  const storage = photoStorage();
  const work = storage[verb].bind(storage) as (...given: unknown[]) => Promise<unknown>;
  let first = true;
  return vi.spyOn(storage, verb).mockImplementation((async (...given: unknown[]) => {
    if (first) {
      first = false;
      await meanwhile();
    }
    return work(...given);
  }) as never);
}
