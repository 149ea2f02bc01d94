import type { NextRequest } from 'next/server';
import { requireViewer } from '@/lib/auth/get-viewer';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { animationWish } from '@/lib/newsroom/animation-wish';
import { actingNow } from '@/lib/newsroom/context';
import { receivePhotoFile } from '@/lib/newsroom/receive-photo';

/**
 * Another file for a photo: it is the body; its name is in `x-file-name` and why in `x-reason`, percent-encoded.
 * `?animation=keep` or `still` says what becomes of one that moves.
 */
export async function PUT(
  request: NextRequest,
  { params }: RouteContext<'/api/photos/[id]/file'>,
): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    const { id } = await params;
    const animation = animationWish(request.nextUrl.searchParams.get('animation'));
    const changed = await receivePhotoFile(actingNow(viewer), { id, animation }, request);
    return jsonAnswer({ photo: await getDeskPhoto(viewer, id), changed });
  });
}
