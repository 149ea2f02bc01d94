import type { NextRequest } from 'next/server';
import { getViewer } from '@/lib/auth/get-viewer';
import { getFrontRevision, listFrontRevisions } from '@/lib/data/desk/fronts/front-history';
import { door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';

type Context = RouteContext<'/api/fronts/[key]/revisions'>;

/** The history of a front; with `?version=` that version of it. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    const { key } = await params;
    const asked = request.nextUrl.searchParams.get('version');
    if (asked === null) return jsonAnswer({ revisions: await listFrontRevisions(viewer, key) });
    if (!/^\d{1,9}$/.test(asked)) throw new Problem('bad-request');
    const document = await getFrontRevision(viewer, key, Number(asked));
    if (!document) throw new Problem('not-found');
    return jsonAnswer({ document });
  });
}
