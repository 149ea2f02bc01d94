import { getLogoFile } from '@/lib/data/public/get-logo-file';
import { edgeTags } from '@/lib/output/page-tags';

/** The outlet's logo, under a name made of its content: it never changes. */
export async function GET(_: Request, { params }: RouteContext<'/logo/[file]'>): Promise<Response> {
  const bytes = await getLogoFile((await params).file);
  if (!bytes) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return new Response(bytes, {
    headers: {
      'content-type': 'image/webp',
      'content-length': String(bytes.byteLength),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'edge-tags': edgeTags(['site']),
    },
  });
}
