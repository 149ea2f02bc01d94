import type { NextRequest } from 'next/server';
import { requireViewer } from '@/lib/auth/get-viewer';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { actingNow } from '@/lib/newsroom/context';
import { receivePhotoFile } from '@/lib/newsroom/receive-photo';

/** Another file for a photo: it is the body; its name is in `x-file-name` and why in `x-reason`, percent-encoded. */
export async function PUT(
  request: NextRequest,
  { params }: RouteContext<'/api/photos/[id]/file'>,
): Promise<Response> {
  return door(async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    const { id } = await params;
    const changed = await receivePhotoFile(actingNow(viewer), id, request);
    return jsonAnswer({ photo: await getDeskPhoto(viewer, id), changed });
  });
}
