import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/options';
import { withStaffHint } from '@/lib/auth/with-staff-hint';

type RouteContext = { params: Promise<{ nextauth: string[] }> };

// The options are made at the first request, not at import: a build has no secret.
async function handler(request: Request, context: RouteContext): Promise<Response> {
  return withStaffHint(await NextAuth(authOptions())(request, context));
}

export { handler as GET, handler as POST };
