import { assertSamePerson } from '@/lib/auth/assert-same-person';
import { getViewer, requireViewer } from '@/lib/auth/get-viewer';
import { getDeskFront } from '@/lib/data/desk/fronts/get-desk-front';
import { parseCappedJson } from '@/lib/document/caps';
import { frontSaveSchema } from '@/lib/document/shapes/desk-front';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { readCappedText } from '@/lib/kit/read-capped-text';
import { actingNow } from '@/lib/newsroom/context';
import { saveFront } from '@/lib/newsroom/fronts/save-front';

type Context = RouteContext<'/api/fronts/[key]'>;

/** A front of the largest kind has 80 stories with a headline each. */
const maxBytes = 256_000;

async function answerFront(viewer: Parameters<typeof getDeskFront>[0], key: string): Promise<Response> {
  const front = await getDeskFront(viewer, key);
  if (!front) throw new Problem('not-found');
  return jsonAnswer(front);
}

/** The working copy of a front, with what stands in its slots at present. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    return answerFront(viewer, (await params).key);
  });
}

/** Saves the working copy; answers as GET does, so that the desk sees at once what its slots are filled with. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    assertSamePerson(request, viewer);
    const { key } = await params;
    const save = frontSaveSchema.safeParse(parseCappedJson(await readCappedText(request, maxBytes)));
    if (!save.success || save.data.key !== key) throw new Problem('bad-request');
    await saveFront(actingNow(viewer), save.data);
    return answerFront(viewer, key);
  });
}
