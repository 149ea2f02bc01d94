import { getViewer } from '@/lib/auth/get-viewer';
import { getLiveNow } from '@/lib/data/desk/get-live-desk';
import { door } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { onStorySignal } from '@/lib/signals/on-story-signal';
import { deskStream, type Reading } from '../../../../desk-stream';
import { liveQuery } from '../live-query';

/**
 * What becomes of live coverage from a mark (`?since=`) on, as server-sent events: `now` with a `LiveNow` that begins
 * where the one before ended, `signed-out` as the last one when the session has ended.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/stories/[id]/live/events'>,
): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    const { id } = await params;
    let { since } = liveQuery(request);
    const read: Reading = async (asking) => {
      const now = await getLiveNow(asking, id, since);
      since = now.mark;
      return now;
    };
    await getLiveNow(viewer, id, since);
    return deskStream((look) => onStorySignal(id, look), viewer, request.signal, read);
  });
}
