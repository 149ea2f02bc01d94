import { createLimiter } from '@/lib/kit/limiter';
import type { Animation } from '@/lib/photos/inspect-image';
import { readUpload } from '@/lib/photos/read-upload';
import { assertCan, type NewsroomContext } from './context';
import { replacePhotoFile } from './replace-photo-file';
import { uploadPhoto } from './upload-photo';

/** Files in memory at once, however many come together: the others wait on the line, whose bytes nobody reads yet. */
const inHand = createLimiter(3);

/** A header may be malformed; the words are only for people, so bad ones are no reason to refuse a picture. */
function decodeWords(header: string | null): string {
  try {
    return decodeURIComponent(header ?? '');
  } catch {
    return '';
  }
}

function bodyOf(request: Request): Promise<Buffer> {
  const length = request.headers.get('content-length');
  const declared = length && /^\d+$/.test(length) ? Number(length) : undefined;
  return readUpload(request.body ?? (async function* () {})(), { declared });
}

/**
 * An upload as it comes over the line: permission first, so that nobody's bytes are read in vain, then at most as
 * many of them as a photo may have.
 * @throws Problem as `uploadPhoto`
 */
export async function receivePhoto(
  context: NewsroomContext,
  request: Request,
): Promise<{ id: string; added: boolean }> {
  assertCan(context.viewer, 'photo.upload');
  const fileName = decodeWords(request.headers.get('x-file-name'));
  return inHand(async () => uploadPhoto(context, { fileName, bytes: await bodyOf(request) }));
}

/**
 * Another file for a photo, as it comes over the line.
 * @returns whether it is another one at all
 * @throws Problem as `replacePhotoFile`
 */
export async function receivePhotoFile(
  context: NewsroomContext,
  { id, animation }: { id: string; animation?: Animation },
  request: Request,
): Promise<boolean> {
  assertCan(context.viewer, 'photo.upload');
  const { headers } = request;
  const reason = decodeWords(headers.get('x-reason')).replace(/\p{C}/gu, ' ').trim();
  const fileName = decodeWords(headers.get('x-file-name'));
  const words = { id, animation, fileName, reason: [...reason].slice(0, 500).join('') };
  return inHand(async () => replacePhotoFile(context, { ...words, bytes: await bodyOf(request) }));
}
