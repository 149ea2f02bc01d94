import { getViewer } from '@/lib/auth/get-viewer';
import { listHelplines } from '@/lib/data/desk/list-helplines';
import { door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';

/** The shared helplines, to choose from. */
export async function GET(request: Request): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    return jsonAnswer({ helplines: await listHelplines(viewer) });
  });
}
