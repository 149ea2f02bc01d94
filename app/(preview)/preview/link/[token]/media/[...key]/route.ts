import { isLinkedPhoto } from '@/lib/data/preview/is-linked-photo';
import { door } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { fileResponse } from '@/lib/storage/file-response';
import { photoStorage } from '@/lib/storage/photo-storage';

/** A private size of a photo that a linked draft shows. Kept nowhere, so that nothing outlives the link. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/preview/link/[token]/media/[...key]'>,
): Promise<Response> {
  return door(request, async () => {
    const { token, key: parts } = await params;
    const key = parts.join('/');
    const response =
      (await isLinkedPhoto(token, key)) &&
      (await fileResponse(request, {
        storage: photoStorage(),
        half: 'private',
        key,
        cacheControl: 'private, no-store',
      }));
    if (!response) throw new Problem('not-found');
    return response;
  });
}
