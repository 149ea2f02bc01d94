import { z } from 'zod';
import { assertSamePerson } from '@/lib/auth/assert-same-person';
import { requireViewer } from '@/lib/auth/get-viewer';
import { maxDocumentBytes, parseCappedJson } from '@/lib/document/caps';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { readCappedText } from '@/lib/kit/read-capped-text';
import { actingNow } from '@/lib/newsroom/context';
import { saveLivePost } from '@/lib/newsroom/save-live-post';
import { parseUpdateSave } from '@/lib/newsroom/save-update';
import { sendLivePost } from '@/lib/newsroom/send-live-post';

type Context = RouteContext<'/api/stories/[id]/posts/[postId]'>;

const sendingSchema = z.strictObject({
  version: z.number().int().min(0).max(2_147_483_647),
  release: z.boolean(),
  key: z.boolean(),
  pin: z.boolean(),
});

/** Who asks, and for which post, of a request that writes. */
async function writing(request: Request, { params }: Context) {
  assertSameOrigin(request);
  const viewer = await requireViewer();
  // What waited on a device is stored for whoever wrote it, or not at all.
  assertSamePerson(request, viewer);
  const { id: storyId, postId: id } = await params;
  return { context: actingNow(viewer), post: { id, storyId } };
}

/** Autosave of a live post, which its first save begins. */
export async function PUT(request: Request, route: Context): Promise<Response> {
  return door(request, async () => {
    const { context, post } = await writing(request, route);
    const save = parseUpdateSave(parseCappedJson(await readCappedText(request, maxDocumentBytes)));
    return jsonAnswer(await saveLivePost(context, post, save));
  });
}

/** Sends a live post that is stored: readers get it, or it waits for its release. */
export async function POST(request: Request, route: Context): Promise<Response> {
  return door(request, async () => {
    const { context, post } = await writing(request, route);
    const sending = sendingSchema.safeParse(parseCappedJson(await readCappedText(request, 10_000)));
    if (!sending.success) throw new Problem('bad-request', { field: 'version' });
    return jsonAnswer(await sendLivePost(context, { ...post, ...sending.data }));
  });
}
