import { readUpload } from '@/lib/photos/read-upload';
import { assertCan, type NewsroomContext } from './context';
import { uploadPhoto } from './upload-photo';

/** A header may be malformed; the name is only for people, so a bad one is no reason to refuse a picture. */
function decodeName(header: string | null): string {
  try {
    return decodeURIComponent(header ?? '');
  } catch {
    return '';
  }
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
  const length = request.headers.get('content-length');
  const declared = length && /^\d+$/.test(length) ? Number(length) : undefined;
  const bytes = await readUpload(request.body ?? (async function* () {})(), { declared });
  return uploadPhoto(context, { fileName: decodeName(request.headers.get('x-file-name')), bytes });
}
