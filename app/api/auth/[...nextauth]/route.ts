import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/options';
import { withStaffHint } from '@/lib/auth/with-staff-hint';
import { comingFrom, whereOf } from '@/lib/kit/where-from';

type RouteContext = { params: Promise<{ nextauth: string[] }> };

// The options are made at the first request, not at import: a build has no secret.
async function handler(request: Request, context: RouteContext): Promise<Response> {
  const answer = await comingFrom(whereOf(request.headers), () => NextAuth(authOptions())(request, context));
  return withStaffHint(answer);
}

export { handler as GET, handler as POST };
