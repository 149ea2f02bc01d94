import { getViewer } from '@/lib/auth/get-viewer';
import { listPreviewLinks } from '@/lib/data/desk/list-preview-links';
import { door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';

/** The preview links that open a story now, for whoever may share it. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/preview-links/[storyId]'>,
): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    return jsonAnswer({ links: await listPreviewLinks(viewer, (await params).storyId) });
  });
}
