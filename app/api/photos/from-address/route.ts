import { requireViewer } from '@/lib/auth/get-viewer';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { parseCappedJson } from '@/lib/document/caps';
import { postSchema } from '@/lib/document/credit';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { readCappedText } from '@/lib/kit/read-capped-text';
import { animationWish } from '@/lib/newsroom/animation-wish';
import { actingNow } from '@/lib/newsroom/context';
import { fetchPhoto } from '@/lib/newsroom/fetch-photo';

const maxBytes = 10_000;

function postOf(given: unknown) {
  if (given === undefined) return undefined;
  const post = postSchema.safeParse(given);
  if (!post.success) throw new Problem('bad-request', { field: 'post' });
  return post.data;
}

/**
 * Fetches the picture at `{ address, animation?, post? }` into the library. Answers like an upload. `post`: handle and
 * address of the post that it is a picture of.
 */
export async function POST(request: Request): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    const body = parseCappedJson(await readCappedText(request, maxBytes)) as {
      address?: unknown;
      animation?: unknown;
      post?: unknown;
    } | null;
    if (typeof body?.address !== 'string') throw new Problem('bad-request', { field: 'address' });
    const { id, added } = await fetchPhoto(actingNow(viewer), body.address, {
      animation: animationWish(body.animation),
      post: postOf(body.post),
      signal: request.signal,
    });
    return jsonAnswer({ photo: await getDeskPhoto(viewer, id), added }, added ? 201 : 200);
  });
}
