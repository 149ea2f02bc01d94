import type { NextRequest } from 'next/server';
import { getViewer, requireViewer } from '@/lib/auth/get-viewer';
import { getDeskPhoto, listPhotos } from '@/lib/data/desk/list-photos';
import { readPhotoSearch } from '@/lib/document/photo-search';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { actingNow } from '@/lib/newsroom/context';
import { receivePhoto } from '@/lib/newsroom/receive-photo';

/** The newsroom's photos, searched as the address of the library says, from `before` on. */
export async function GET(request: NextRequest): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    const { searchParams } = request.nextUrl;
    const search = readPhotoSearch(searchParams);
    return jsonAnswer(await listPhotos(viewer, { search, before: searchParams.get('before') }));
  });
}

/** Upload: the file itself is the body, its name is in `x-file-name`, percent-encoded. */
export async function POST(request: NextRequest): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    const { id, added } = await receivePhoto(actingNow(viewer), request);
    return jsonAnswer({ photo: await getDeskPhoto(viewer, id) }, added ? 201 : 200);
  });
}
