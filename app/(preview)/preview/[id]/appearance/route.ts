import { getViewer } from '@/lib/auth/get-viewer';
import { getPreview } from '@/lib/data/preview/get-preview';
import { getSite } from '@/lib/data/public/get-site';
import { door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { storyAppearance } from '@/lib/output/story-appearance';

/** How the draft will look in search results and on cards, as JSON for the editor. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/preview/[id]/appearance'>,
): Promise<Response> {
  return door(request, async () => {
    const preview = await getPreview(await getViewer(), (await params).id);
    if (!preview) throw new Problem('not-found');
    return jsonAnswer(storyAppearance(preview.story, await getSite()));
  });
}
