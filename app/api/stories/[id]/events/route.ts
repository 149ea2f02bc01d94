import { getViewer } from '@/lib/auth/get-viewer';
import { getStoryNow } from '@/lib/data/desk/get-story-now';
import { door } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { onStorySignal } from '@/lib/signals/on-story-signal';
import { deskStream, type Reading } from '../../../desk-stream';

/**
 * What the story is like now, at once and again whenever somebody has changed something about it, as server-sent events
 * (HTML Living Standard, 9.2): `now` with a `StoryNow`, `signed-out` as the last one when the session has ended. Nobody
 * who may not read the story learns that it exists.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/stories/[id]/events'>,
): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    const { id } = await params;
    const read: Reading = (asking) => getStoryNow(asking, id);
    await read(viewer);
    return deskStream((look) => onStorySignal(id, look), viewer, request.signal, read);
  });
}
