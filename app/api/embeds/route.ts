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
  return door(async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    const body = parseCappedJson(await readCappedText(request, maxPasteBytes)) as { text?: unknown } | null;
    if (typeof body?.text !== 'string') throw new Problem('bad-request', { field: 'text' });
    const result = await fetchEmbed(actingNow(viewer), body.text);
    const fetched = result.status === 'fetched';
    return jsonAnswer({ embed: result.content, fetched, reason: fetched ? undefined : result.reason });
  });
}
