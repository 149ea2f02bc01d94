import { getViewer } from '@/lib/auth/get-viewer';
import { listNotes } from '@/lib/data/desk/list-notes';
import { door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';

/** The notes beside a draft. Nobody who may not read it learns that it exists. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/stories/[id]/notes'>,
): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    return jsonAnswer({ notes: await listNotes(viewer, (await params).id) });
  });
}
