import { z } from 'zod';
import { requireViewer } from '@/lib/auth/get-viewer';
import { getStoryNow } from '@/lib/data/desk/get-story-now';
import { parseCappedJson } from '@/lib/document/caps';
import { placeSchema } from '@/lib/document/shapes/story-now';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { readCappedText } from '@/lib/kit/read-capped-text';
import { bePresent } from '@/lib/newsroom/be-present';

const schema = z.object({ pageId: z.uuid(), place: placeSchema, leaving: z.boolean().default(false) });

/**
 * A page's heartbeat: it says where in the story its person is, and hears what the story is like now, also when the
 * stream of `events` can't be had. `leaving` ends it at once; a page that is closed sends that as a beacon, hence POST.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/stories/[id]/presence'>,
): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    const { id } = await params;
    const { data } = schema.safeParse(parseCappedJson(await readCappedText(request, 1_000)));
    if (!data) throw new Problem('bad-request');
    await bePresent({ viewer }, { storyId: id, ...data });
    return jsonAnswer(await getStoryNow(viewer, id));
  });
}
