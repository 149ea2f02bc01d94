import { requireViewer } from '@/lib/auth/get-viewer';
import { getLiveNow } from '@/lib/data/desk/get-live-desk';
import { listLivePosts } from '@/lib/data/desk/list-live-posts';
import { door, jsonAnswer } from '@/lib/kit/http-answer';
import { liveQuery } from './live-query';

/** What has become of live coverage since a mark (`?since=`), or older posts of it (`?before=`). */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/stories/[id]/live'>,
): Promise<Response> {
  return door(request, async () => {
    const viewer = await requireViewer();
    const { id } = await params;
    const query = liveQuery(request);
    const { before } = query;
    if (before !== undefined) return jsonAnswer(await listLivePosts(viewer, id, before));
    return jsonAnswer(await getLiveNow(viewer, id, query.since));
  });
}
