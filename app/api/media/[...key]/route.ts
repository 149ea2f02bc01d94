import { assertMaySeePhotos } from '@/lib/auth/assert-may-see-photos';
import { getViewer } from '@/lib/auth/get-viewer';
import { door } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { fileResponse } from '@/lib/storage/file-response';
import { photoStorage } from '@/lib/storage/photo-storage';
import { isRenditionKey } from '@/lib/storage/storage-key';

/** A private size of a photo, for staff; the originals, with all their metadata, are not served. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/media/[...key]'>,
): Promise<Response> {
  return door(request, async () => {
    assertMaySeePhotos(await getViewer());
    const key = (await params).key.join('/');
    if (!isRenditionKey(key)) throw new Problem('not-found');
    const cacheControl = 'private, max-age=86400, immutable';
    const response = await fileResponse(request, {
      storage: photoStorage(),
      half: 'private',
      key,
      cacheControl,
    });
    if (!response) throw new Problem('not-found');
    return response;
  });
}
