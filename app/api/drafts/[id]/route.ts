import { assertSamePerson } from '@/lib/auth/assert-same-person';
import { getViewer, requireViewer } from '@/lib/auth/get-viewer';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { maxDocumentBytes, parseCappedJson } from '@/lib/document/caps';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { readCappedText } from '@/lib/kit/read-capped-text';
import { actingNow } from '@/lib/newsroom/context';
import { parseDraftSave } from '@/lib/newsroom/parse-draft';
import { saveDraft } from '@/lib/newsroom/save-draft';

type Context = RouteContext<'/api/drafts/[id]'>;

/** The working copy as it stands. Nobody who may not read it learns that it exists. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    return jsonAnswer(await getDeskStory(viewer, (await params).id));
  });
}

/** Autosave: a route rather than an action, because actions queue and Publish would wait behind them. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    assertSamePerson(request, viewer);
    const { id } = await params;
    if (!isId(id)) throw new Problem('not-found');
    const save = parseDraftSave(parseCappedJson(await readCappedText(request, maxDocumentBytes)));
    return jsonAnswer(await saveDraft(actingNow(viewer), id, save));
  });
}
