import { getViewer } from '@/lib/auth/get-viewer';
import { listColleagues } from '@/lib/data/desk/list-colleagues';
import { door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';

/** The people whom a story can be assigned to. */
export async function GET(request: Request): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    return jsonAnswer({ people: await listColleagues(viewer) });
  });
}
