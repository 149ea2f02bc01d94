import { addJob } from '@/lib/data/write/add-job';
import { findPhotoFiles } from '@/lib/data/write/find-photo-files';
import {
  holdPhotoState,
  type PhotoState,
  readPhotoState,
  writeMadeFiles,
} from '@/lib/data/write/photo-files';
import { holdNewFiles } from '@/lib/data/write/transaction';
import { cutsOf, isOfFormerEdition, photoRecipe } from '@/lib/document/photo-recipe';
import type { PhotoFile, PhotoRendition } from '@/lib/document/shapes/photo-file';
import { newId } from '@/lib/kit/ids';
import { createLimiter } from '@/lib/kit/limiter';
import { runPress } from '@/lib/photos/press/run-press';
import type { Rendition } from '@/lib/photos/rendition';
import { stampOf, stampPacket } from '@/lib/photos/stamp-words';
import { photoStorage } from '@/lib/storage/photo-storage';
import { photoFileOf } from './keep-photo-files';
import { inPublication } from './publish-photo-files';
import { readStoredFile } from './read-stored-file';
import { removePhotoFiles } from './remove-photo-files';
import { restampFiles } from './restamp-photo-files';

/** Every file of a photo as it should be, and the contents of those that are new. */
export interface MadeFiles {
  sizes: PhotoFile[];
  share: PhotoFile;
  renditions: PhotoRendition[];
  contents: Map<string, Buffer>;
}

/** How long the files of before stay: pages that are open, or kept on the way, still ask for them. */
const removeAfter = 10 * 60_000;

/** Has the press make what an upload doesn't; `sizesToo` for the rest as well. */
async function pressFiles(
  photo: PhotoState,
  { packet, sizesToo, signal }: { packet: string; sizesToo: boolean; signal: AbortSignal },
): Promise<MadeFiles> {
  const original = await readStoredFile('private', photo.originalKey);
  const pressed = await runPress(
    { original, cuts: cutsOf(photo), packet, sizesToo, moves: photo.moves },
    { signal },
  );
  const contents = new Map<string, Buffer>();
  const file = (rendition: Rendition): PhotoFile => {
    const made = photoFileOf(photo.sha256, rendition);
    contents.set(made.key, rendition.data);
    return made;
  };
  return {
    sizes: sizesToo ? pressed.sizes.map(file) : photo.sizes,
    share: file(pressed.share),
    renditions: pressed.renditions.map((each) => ({ ...file(each), format: each.format, ratio: each.ratio })),
    contents,
  };
}

/** The files that a photo should have, with as little work as will do; null when it has them. */
async function makeFiles(photo: PhotoState, signal: AbortSignal): Promise<MadeFiles | null> {
  const packet = stampPacket(photo);
  const sameWords = photo.stampedWith === stampOf(packet);
  const samePicture = photo.madeFrom === photoRecipe(photo);
  if (sameWords && samePicture) return null;
  if (isOfFormerEdition(photo.madeFrom)) return pressFiles(photo, { packet, sizesToo: true, signal });
  // Where the press makes the others anyway, only what the upload made needs other words.
  const kept = samePicture ? photo : { ...photo, share: null, renditions: [] };
  const stamped = sameWords ? { ...kept, contents: new Map() } : await restampFiles(kept, packet);
  if (!stamped) return pressFiles(photo, { packet, sizesToo: true, signal });
  const { sizes, share, renditions, contents } = stamped;
  if (samePicture && share) return { sizes, share, renditions, contents };
  const pressed = await pressFiles({ ...photo, sizes }, { packet, sizesToo: false, signal });
  return { ...pressed, contents: new Map([...contents, ...pressed.contents]) };
}

async function putAll(contents: ReadonlyMap<string, Buffer>): Promise<void> {
  const storage = photoStorage();
  const several = createLimiter(8);
  const put = async (key: string, content: Buffer) => {
    if (!(await storage.stat('private', key))) await storage.put('private', key, content);
  };
  const puts = [...contents].map(([key, content]) => several(() => put(key, content)));
  // All of them are over before anybody hears of a failure, and removes what came to nothing.
  const failed = (await Promise.allSettled(puts)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

/**
 * Makes the files of a photo what its original, its crops and its credit say, and lets pages have them: AVIF and crops by
 * the press, another credit by putting it into the files that there are. What readers had stays for some minutes. Does
 * nothing when all is as it should be or the photo is gone; when it changes meanwhile, what was made is thrown away,
 * because that change has ordered its own.
 * @throws Problem the codes of `runPress`, `storage-full`, `storage-unavailable`
 */
export async function makePhotoFiles(photoId: string, signal: AbortSignal): Promise<void> {
  const photo = await readPhotoState(photoId);
  const made = photo && (await makeFiles(photo, signal));
  if (!made) return;
  const { contents, ...files } = made;
  const of = { madeFrom: photoRecipe(photo), stampedWith: stampOf(stampPacket(photo)) };
  try {
    await inPublication(async (tx, note) => {
      await holdNewFiles(tx);
      await putAll(contents);
      const now = await holdPhotoState(tx, photoId);
      const same = now && photoRecipe(now) === of.madeFrom && stampOf(stampPacket(now)) === of.stampedWith;
      if (!same) return;
      const [had] = await findPhotoFiles(tx, [photoId]);
      await writeMadeFiles(tx, photoId, { ...files, ...of });
      note([photoId]);
      const [has] = await findPhotoFiles(tx, [photoId]);
      const keys = [...new Set(had?.keys).difference(new Set(has?.keys))];
      const runAt = new Date(Date.now() + removeAfter);
      if (keys.length > 0) {
        await addJob(
          tx,
          'remove-photo-files',
          { photoId, keys },
          { subject: `${photoId}:${newId()}`, runAt },
        );
      }
    });
  } finally {
    // Whatever came to nothing: the ones that the photo names are left alone.
    await removePhotoFiles(photoId, [...contents.keys()]);
  }
}
