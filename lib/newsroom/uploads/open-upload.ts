import { findUpload, type OpenUpload } from '@/lib/data/write/uploads';
import type { UploadState } from '@/lib/document/shapes/upload';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';
import { uploadLimits } from './upload-limits';

/**
 * The viewer's own upload; somebody else's is not there for them.
 * @throws Problem `not-allowed`, `not-found`
 */
export async function openUpload({ viewer, now }: NewsroomContext, id: string): Promise<OpenUpload> {
  assertCan(viewer, 'photo.upload');
  const upload = isId(id) ? await findUpload(id, viewer.id, now()) : null;
  if (!upload) throw new Problem('not-found');
  return upload;
}

/** How far an upload is, for a browser that lost the line. @throws Problem as `openUpload` */
export async function uploadState(context: NewsroomContext, id: string): Promise<UploadState> {
  const { bytes, received } = await openUpload(context, id);
  return { id, bytes, received, pieceBytes: uploadLimits.pieceBytes };
}
