import type { NextRequest } from 'next/server';
import { getViewer } from '@/lib/auth/get-viewer';
import { listFrontStories } from '@/lib/data/desk/fronts/front-stories';
import { door, jsonAnswer } from '@/lib/kit/http-answer';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';

/** Published stories to put on a front, by words of their headline and by section, newest first. */
export async function GET(request: NextRequest): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    const { searchParams } = request.nextUrl;
    const query = (searchParams.get('query') ?? '').slice(0, 200);
    const section = searchParams.get('section');
    const sectionId = isId(section) ? section : null;
    return jsonAnswer({ stories: await listFrontStories(viewer, { query, sectionId }) });
  });
}
