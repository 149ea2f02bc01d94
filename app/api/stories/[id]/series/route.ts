import { requireViewer } from '@/lib/auth/get-viewer';
import { getStorySeries } from '@/lib/data/desk/get-story-series';
import { door, jsonAnswer } from '@/lib/kit/http-answer';

/** The series that a story is in, and those it could be put into. Nobody who may not read it learns that it exists. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/stories/[id]/series'>,
): Promise<Response> {
  return door(request, async () => {
    const viewer = await requireViewer();
    return jsonAnswer(await getStorySeries(viewer, (await params).id));
  });
}
