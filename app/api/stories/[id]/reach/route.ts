import { requireViewer } from '@/lib/auth/get-viewer';
import { getTakedownReach } from '@/lib/data/desk/get-takedown-reach';
import { door, jsonAnswer } from '@/lib/kit/http-answer';

/** `{ reach }`: how far the taking down of a story has come, null where nothing is to be said about it. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/stories/[id]/reach'>,
): Promise<Response> {
  return door(request, async () => {
    const viewer = await requireViewer();
    return jsonAnswer({ reach: await getTakedownReach(viewer, (await params).id) });
  });
}
