import type { NextRequest } from 'next/server';
import { getViewer } from '@/lib/auth/get-viewer';
import { listStories } from '@/lib/data/desk/list-stories';
import type { LinkableStory } from '@/lib/document/shapes/desk-story';
import { config } from '@/lib/kit/config';
import { door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';

const enough = 8;

/** The published stories whose words match `query`, last changed first, at most eight: to link to. */
export async function GET(request: NextRequest): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    const query = (request.nextUrl.searchParams.get('query') ?? '').slice(0, 200);
    const filter = { scope: 'all', status: 'published', query, before: null } as const;
    const { stories } = await listStories(viewer, filter);
    const linkable = stories.flatMap(({ id, headline, section, path }): LinkableStory[] =>
      path === null ? [] : [{ id, headline, section, address: new URL(path, config.origin()).href }],
    );
    return jsonAnswer({ stories: linkable.slice(0, enough) });
  });
}
