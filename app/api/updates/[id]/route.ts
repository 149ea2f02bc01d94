import { assertSamePerson } from '@/lib/auth/assert-same-person';
import { requireViewer } from '@/lib/auth/get-viewer';
import { maxDocumentBytes, parseCappedJson } from '@/lib/document/caps';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { readCappedText } from '@/lib/kit/read-capped-text';
import { actingNow } from '@/lib/newsroom/context';
import { parseUpdateSave, saveUpdate } from '@/lib/newsroom/save-update';

/** Autosave of an update. */
export async function PUT(
  request: Request,
  { params }: RouteContext<'/api/updates/[id]'>,
): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    assertSamePerson(request, viewer);
    const save = parseUpdateSave(parseCappedJson(await readCappedText(request, maxDocumentBytes)));
    return jsonAnswer(await saveUpdate(actingNow(viewer), (await params).id, save));
  });
}
