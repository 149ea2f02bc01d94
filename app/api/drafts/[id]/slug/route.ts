import { requireViewer } from '@/lib/auth/get-viewer';
import { isSlugTaken } from '@/lib/data/desk/is-slug-taken';
import { door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { isSlug } from '@/lib/kit/slug';

type Context = RouteContext<'/api/drafts/[id]/slug'>;

/** Whether another story has the address that `?slug=` would give this one, in the section `?section=`: `{ taken }`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return door(request, async () => {
    const viewer = await requireViewer();
    const { searchParams } = new URL(request.url);
    const slug = searchParams.get('slug') ?? '';
    if (!isSlug(slug)) throw new Problem('bad-request', { field: 'slug' });
    const sectionId = searchParams.get('section');
    return jsonAnswer({ taken: await isSlugTaken(viewer, (await params).id, { slug, sectionId }) });
  });
}
