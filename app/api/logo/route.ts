import { requireViewer } from '@/lib/auth/get-viewer';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { actingNow } from '@/lib/newsroom/context';
import { receiveLogo } from '@/lib/newsroom/site/receive-logo';

/** Upload of a picture that may become the logo: the file itself is the body. Answers `{ logo }`, as settings name it. */
export async function POST(request: Request): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    return jsonAnswer({ logo: await receiveLogo(actingNow(viewer), request) }, 201);
  });
}
