import { requireViewer } from '@/lib/auth/get-viewer';
import { parseCappedJson } from '@/lib/document/caps';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { readCappedText } from '@/lib/kit/read-capped-text';
import { actingNow } from '@/lib/newsroom/context';
import { fetchEmbed } from '@/lib/newsroom/fetch-embed';

const maxPasteBytes = 200_000;

/** What a pasted address or embed code becomes in a story. */
export async function POST(request: Request): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    const body = parseCappedJson(await readCappedText(request, maxPasteBytes)) as {
      text?: unknown;
      fresh?: unknown;
    } | null;
    if (typeof body?.text !== 'string') throw new Problem('bad-request', { field: 'text' });
    const { text } = body;
    const { snapshot, scripts } = await fetchEmbed(actingNow(viewer), { text, fresh: body.fresh === true });
    const fetched = snapshot.status === 'fetched';
    const reason = fetched ? undefined : snapshot.reason;
    return jsonAnswer({ embed: snapshot.content, fetched, reason, scripts });
  });
}
