import { requireViewer } from '@/lib/auth/get-viewer';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { parseCappedJson } from '@/lib/document/caps';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { readCappedText } from '@/lib/kit/read-capped-text';
import { animationWish } from '@/lib/newsroom/animation-wish';
import { actingNow } from '@/lib/newsroom/context';
import { fetchPhoto } from '@/lib/newsroom/fetch-photo';

const maxBytes = 10_000;

/** Fetches the picture at `{ address, animation? }` into the library. Answers like an upload. */
export async function POST(request: Request): Promise<Response> {
  return door(async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    const body = parseCappedJson(await readCappedText(request, maxBytes)) as {
      address?: unknown;
      animation?: unknown;
    } | null;
    if (typeof body?.address !== 'string') throw new Problem('bad-request', { field: 'address' });
    const { id, added } = await fetchPhoto(actingNow(viewer), body.address, {
      animation: animationWish(body.animation),
      signal: request.signal,
    });
    return jsonAnswer({ photo: await getDeskPhoto(viewer, id), added }, added ? 201 : 200);
  });
}
