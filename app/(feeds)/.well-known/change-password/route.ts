import { getSite } from '@/lib/data/public/get-site';

export const dynamic = 'force-dynamic';

/** Where programs that keep passwords lead people to change one (https://w3c.github.io/webappsec-change-password-url/). */
export async function GET(): Promise<Response> {
  const { origin } = await getSite();
  return new Response(null, { status: 302, headers: { location: `${origin}/desk/account` } });
}
