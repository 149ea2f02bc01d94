import { z } from 'zod';
import { requireViewer } from '@/lib/auth/get-viewer';
import { parseCappedJson } from '@/lib/document/caps';
import { assertSameOrigin, door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { readCappedText } from '@/lib/kit/read-capped-text';
import { actingNow } from '@/lib/newsroom/context';
import { wantLinks } from '@/lib/newsroom/want-links';

const maxBytes = 1_500_000;
const bodySchema = z.object({ addresses: z.array(z.string()) });

/** What is known of `{ addresses }`; those that are `waiting` are being asked about. */
export async function POST(request: Request): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const viewer = await requireViewer();
    const body = bodySchema.safeParse(parseCappedJson(await readCappedText(request, maxBytes)));
    if (!body.success) throw new Problem('bad-request', { field: 'addresses' });
    return jsonAnswer({ links: await wantLinks(actingNow(viewer), body.data.addresses) });
  });
}
