import { requireViewer } from '@/lib/auth/get-viewer';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { parseCappedJson } from '@/lib/document/caps';
import { uploadPlanSchema } from '@/lib/document/shapes/upload';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { readCappedText } from '@/lib/kit/read-capped-text';
import { actingNow } from '@/lib/newsroom/context';
import { beginUpload } from '@/lib/newsroom/uploads/begin-upload';

/**
 * Announces a file: `{ fileName, bytes, sha256 }`. Answers `{ photo }` where the library has it already, else
 * `{ upload }` with where to go on from.
 */
export async function POST(request: Request): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    const plan = uploadPlanSchema.safeParse(parseCappedJson(await readCappedText(request, 50_000)));
    if (!plan.success) throw new Problem('bad-request', { reason: 'upload-plan' });
    const begun = await beginUpload(actingNow(viewer), plan.data);
    if ('upload' in begun) return jsonAnswer(begun, 201);
    return jsonAnswer({ photo: await getDeskPhoto(viewer, begun.photoId) });
  });
}
