import { fileResponse } from '@/lib/storage/file-response';
import { photoStorage } from '@/lib/storage/photo-storage';

/** A published picture. Its name is made of its content, so it can be kept for a year. */
export async function GET(request: Request, { params }: RouteContext<'/media/[...key]'>): Promise<Response> {
  const response = await fileResponse(request, {
    storage: photoStorage(),
    half: 'public',
    key: (await params).key.join('/'),
    cacheControl: 'public, max-age=31536000, immutable',
  });
  return response ?? new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
}
