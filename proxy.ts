import { type NextRequest, NextResponse } from 'next/server';
import { hasSessionCookie } from '@/lib/auth/has-session-cookie';
import { type AddressDecision, decideAddress } from '@/lib/data/public/decide-address';

/**
 * Decides what an address answers before anything renders, because a status can't be changed once a page streams:
 * redirects, gone and missing pages for readers, and the desk's first gate.
 */
export default async function proxy(request: NextRequest): Promise<NextResponse> {
  const path = request.nextUrl.pathname;
  if (path === '/desk' || path.startsWith('/desk/')) return gateDesk(request, path);
  return answerReader(request, await decideAddress(path));
}

async function gateDesk(request: NextRequest, path: string): Promise<NextResponse> {
  if (path === '/desk/sign-in' || (await hasSessionCookie(request))) return NextResponse.next();
  const signIn = new URL('/desk/sign-in', request.url);
  signIn.searchParams.set('from', path + request.nextUrl.search);
  // A story's address tells a stranger nothing, not even that there is one: the same 404 for all, with the sign-in form.
  return path.startsWith('/desk/stories/')
    ? NextResponse.rewrite(signIn, { status: 404 })
    : NextResponse.redirect(signIn);
}

function answerReader(request: NextRequest, decision: AddressDecision): NextResponse {
  switch (decision.answer) {
    case 'page':
      return NextResponse.next();
    case 'redirect':
      return redirectReader(new URL(decision.target, request.url));
    case 'gone':
      return NextResponse.rewrite(new URL('/gone', request.url), { status: 410 });
    case 'missing':
      return NextResponse.rewrite(new URL('/missing', request.url), { status: 404 });
  }
}

/** Browsers keep a 301 for ever unless told otherwise, and an address may have its story back tomorrow. */
function redirectReader(target: URL): NextResponse {
  const response = NextResponse.redirect(target, 301);
  response.headers.set('cache-control', 'public, max-age=300');
  return response;
}

export const config = {
  // Everything but the doors for programs (uploads must not pass: Next would cut them), files and feeds.
  matcher: [
    '/((?!api/|media/|_next/|feed\\.xml$|sitemap\\.xml$|robots\\.txt$|icon\\.svg$|favicon\\.ico$|livez$|readyz$).*)',
  ],
};
