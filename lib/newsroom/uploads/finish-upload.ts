import { deleteUpload, type OpenUpload } from '@/lib/data/write/uploads';
import { createLimiter } from '@/lib/kit/limiter';
import { isProblem, Problem, type ProblemCode } from '@/lib/kit/problem';
import type { Animation } from '@/lib/photos/inspect-image';
import { contentHash } from '@/lib/photos/rendition';
import type { NewsroomContext } from '../context';
import { uploadPhoto } from '../upload-photo';
import { openUpload } from './open-upload';
import { dropParts, joinParts } from './upload-parts';

/** Files in memory at once, however many uploads end together: the others wait in the storage. */
const inHand = createLimiter(3);

/**
 * Takes a file that has come whole into the library. When the store is full or away the pieces stay, so that it can be
 * asked again, and when somebody has to choose what becomes of a picture that moves (`animation`); when the file itself is
 * refused they go.
 * @returns the photo's id, and whether it is new
 * @throws Problem `not-found`; `upload-interrupted` with what is `received` while pieces are missing; `upload-changed`
 *   when they aren't what was announced; else as `uploadPhoto`
 */
export async function finishUpload(
  context: NewsroomContext,
  id: string,
  animation?: Animation,
): Promise<{ id: string; added: boolean }> {
  return inHand(async () => {
    const upload = await openUpload(context, id);
    const { received, bytes } = upload;
    if (received < bytes) throw new Problem('upload-interrupted', { received });
    const outcome = await takeIn(context, upload, animation).catch(async (error: unknown) => {
      if (isProblem(error) && isFinal(error.code)) await forget(upload);
      throw error;
    });
    await forget(upload);
    return outcome;
  });
}

/** Whether the file itself is refused, whatever is asked of it. */
function isFinal(code: ProblemCode): boolean {
  const canBeAskedAgain = code === 'upload-animated' || code === 'upload-animation-too-long';
  return code.startsWith('upload-') && !canBeAskedAgain;
}

async function takeIn(
  context: NewsroomContext,
  { fileName, parts, bytes, sha256 }: OpenUpload,
  animation: Animation | undefined,
) {
  const file = await joinParts(parts).catch((cause: unknown) => {
    if (isProblem(cause, 'not-found')) throw new Problem('upload-interrupted', { received: 0 }, { cause });
    throw cause;
  });
  if (file.length !== bytes || (sha256 && contentHash(file) !== sha256)) throw new Problem('upload-changed');
  return uploadPhoto(context, { fileName, bytes: file, animation });
}

async function forget({ id, parts }: OpenUpload): Promise<void> {
  await deleteUpload(id);
  await dropParts(parts);
}

/** Gives an upload up: the row and every piece go. @throws Problem `not-found`, `not-allowed` */
export async function cancelUpload(context: NewsroomContext, id: string): Promise<void> {
  await forget(await openUpload(context, id));
}
