import { mediaCacheControl } from '@/lib/kit/media-address';
import { fileResponse } from '@/lib/storage/file-response';
import { photoStorage } from '@/lib/storage/photo-storage';

/** A published picture. */
export async function GET(request: Request, { params }: RouteContext<'/media/[...key]'>): Promise<Response> {
  const response = await fileResponse(request, {
    storage: photoStorage(),
    half: 'public',
    key: (await params).key.join('/'),
    cacheControl: mediaCacheControl(request.url, Date.now()),
  });
  return response ?? new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
}
