import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/options';
import { withHonestStatus } from '@/lib/auth/with-honest-status';
import { withStaffHint } from '@/lib/auth/with-staff-hint';
import { assertSameOrigin, door } from '@/lib/kit/http-answer';

type RouteContext = { params: Promise<{ nextauth: string[] }> };

// Signing in and out have tokens of next-auth's own against other sites' pages as well.
// The options are made at the first request, not at import: a build has no secret.
async function handler(request: Request, context: RouteContext): Promise<Response> {
  return door(request, async () => {
    assertSameOrigin(request);
    const answer = await NextAuth(authOptions())(request, context);
    return withStaffHint(await withHonestStatus(answer));
  });
}

export { handler as GET, handler as POST };
