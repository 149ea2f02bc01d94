import { assertSamePerson } from '@/lib/auth/assert-same-person';
import { requireViewer } from '@/lib/auth/get-viewer';
import { maxDocumentBytes, parseCappedJson } from '@/lib/document/caps';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { readCappedText } from '@/lib/kit/read-capped-text';
import { actingNow } from '@/lib/newsroom/context';
import { createLivePost, parseLivePost } from '@/lib/newsroom/create-live-post';

/** A post of a live story, under an id made by whoever sends it: sent again over a bad line, it is one post. */
export async function PUT(
  request: Request,
  { params }: RouteContext<'/api/live/[story]/posts/[id]'>,
): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    assertSamePerson(request, viewer);
    const { story, id } = await params;
    const post = parseLivePost(parseCappedJson(await readCappedText(request, maxDocumentBytes)));
    return jsonAnswer(await createLivePost(actingNow(viewer), { ...post, id, storyId: story }));
  });
}
