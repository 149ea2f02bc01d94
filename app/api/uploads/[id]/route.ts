import { requireViewer } from '@/lib/auth/get-viewer';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import type { UploadState } from '@/lib/document/shapes/upload';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { animationWish } from '@/lib/newsroom/animation-wish';
import { actingNow } from '@/lib/newsroom/context';
import { addToUpload } from '@/lib/newsroom/uploads/add-to-upload';
import { cancelUpload, finishUpload } from '@/lib/newsroom/uploads/finish-upload';
import { uploadState } from '@/lib/newsroom/uploads/open-upload';

type Context = RouteContext<'/api/uploads/[id]'>;

/** How far it is also stands in a header, for HEAD. */
function stateAnswer(upload: UploadState): Response {
  const answer = jsonAnswer({ upload });
  answer.headers.set('upload-offset', String(upload.received));
  answer.headers.set('upload-length', String(upload.bytes));
  return answer;
}

/** How far an upload is. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return door(request, async () =>
    stateAnswer(await uploadState(actingNow(await requireViewer()), (await params).id)),
  );
}

/** The same without a body. */
export async function HEAD(request: Request, context: Context): Promise<Response> {
  const { status, headers } = await GET(request, context);
  return new Response(null, { status, headers });
}

/** The next piece: the bytes are the body, the place of the first one is in `upload-offset`. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    const place = request.headers.get('upload-offset') ?? '';
    if (!/^\d{1,15}$/.test(place)) throw new Problem('bad-request', { header: 'upload-offset' });
    const piece = { offset: Number(place), content: request.body ?? (async function* () {})() };
    return stateAnswer(await addToUpload(actingNow(viewer), (await params).id, piece));
  });
}

/** All pieces are there: makes the photo of them. `?animation=keep` or `still` says what becomes of one that moves. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    const wish = animationWish(new URL(request.url).searchParams.get('animation'));
    const { id, added } = await finishUpload(actingNow(viewer), (await params).id, wish);
    return jsonAnswer({ photo: await getDeskPhoto(viewer, id), added }, added ? 201 : 200);
  });
}

/** Gives it up. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    await cancelUpload(actingNow(await requireViewer()), (await params).id);
    return jsonAnswer({});
  });
}
