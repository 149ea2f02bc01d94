import { type NextRequest, NextResponse } from 'next/server';
import { takePreviewMiss } from '@/lib/auth/door-limits';
import { viewerOfRequest } from '@/lib/auth/get-viewer';
import { hasSessionCookie } from '@/lib/auth/has-session-cookie';
import { underPolicy } from '@/lib/auth/under-policy';
import { findPreviewLink } from '@/lib/data/preview/find-preview-link';
import { mayPreviewFront } from '@/lib/data/preview/get-front-preview';
import { mayPreview } from '@/lib/data/preview/get-preview';
import { mayPreviewSite } from '@/lib/data/preview/get-site-preview';
import { type AddressDecision, decideAddress } from '@/lib/data/public/decide-address';
import { decideSearch } from '@/lib/data/public/decide-search';
import { storyOfHistory } from '@/lib/kit/history-path';
import { isServiceAway } from '@/lib/kit/service-away';

/**
 * Decides what an address answers before anything renders, because a status can't be changed once a page streams:
 * redirects, gone and missing pages for readers, the desk's first gate, and who may see a draft.
 */
export default async function proxy(request: NextRequest): Promise<NextResponse> {
  try {
    return await decide(request);
  } catch (error) {
    if (!isServiceAway(error)) throw error;
    console.error(error);
    // Next would say 404 where the database's socket is missing. The edge has the words of this answer, or a kept page.
    return new NextResponse(null, { status: 503, headers: { 'retry-after': '5' } });
  }
}

async function decide(request: NextRequest): Promise<NextResponse> {
  const path = request.nextUrl.pathname;
  if (path === '/desk' || path.startsWith('/desk/')) return gateDesk(request, path);
  if (path === '/preview' || path.startsWith('/preview/')) return gatePreview(request, path);
  const { search, searchParams } = request.nextUrl;
  if (path === '/search') return answerReader(request, await decideSearch(search));
  return answerReader(request, await decideAddress(path, searchParams.get('page')));
}

/** Ways into the desk for those who aren't in: each page sees to it who comes. */
const openToStrangers = /^\/desk\/(?:sign-in|forgotten|(?:join|reset)\/[\w-]+|mute\/[\w.-]+)$/;

async function gateDesk(request: NextRequest, path: string): Promise<NextResponse> {
  if (openToStrangers.test(path) || (await hasSessionCookie(request)))
    return underPolicy(request, 'desk', (init) => NextResponse.next(init));
  const signIn = new URL('/desk/sign-in', request.url);
  signIn.searchParams.set('from', path + request.nextUrl.search);
  // A story's address tells a stranger nothing, not even that there is one: the same 404 for all, with the sign-in form.
  return path.startsWith('/desk/stories/')
    ? underPolicy(request, 'desk', (init) => NextResponse.rewrite(signIn, { ...init, status: 404 }))
    : NextResponse.redirect(signIn);
}

/** A draft is for staff who may read it and for whoever holds a link that lives; for all others it isn't there. */
async function gatePreview(request: NextRequest, path: string): Promise<NextResponse> {
  const [first = '', second = '', ...rest] = path.split('/').slice(2);
  if (first === 'link') {
    const { state } = await findPreviewLink(second);
    if (state === 'live' && (rest.length === 0 || rest[0] === 'media')) return showPreview(request);
    if (state === 'ended') return answerPreview(request, 'gone', 410);
    return state === 'live' ? answerPreview(request, 'missing', 404) : refuseGuess(request);
  }
  if (first === 'site') {
    const open = second === '' && mayPreviewSite(await viewerOfRequest(request));
    return open ? showPreview(request) : answerPreview(request, 'missing', 404);
  }
  if (first === 'front') {
    const open = rest.length === 0 && (await mayPreviewFront(await viewerOfRequest(request), second));
    return open ? showPreview(request) : answerPreview(request, 'missing', 404);
  }
  const known = second === '' || (second === 'appearance' && rest.length === 0);
  const open = known && (await mayPreview(await viewerOfRequest(request), first));
  return open ? showPreview(request) : answerPreview(request, 'missing', 404);
}

/** A link that nobody was given: whoever guesses many waits. What they are shown tells them nothing more. */
async function refuseGuess(request: NextRequest): Promise<NextResponse> {
  const wait = await takePreviewMiss(request.headers.get('x-forwarded-for'));
  const answer = answerPreview(request, 'missing', wait > 0 ? 429 : 404);
  if (wait > 0) answer.headers.set('retry-after', String(wait));
  return answer;
}

const showPreview = (request: NextRequest) =>
  underPolicy(request, 'preview', (init) => NextResponse.next(init));

function answerPreview(request: NextRequest, page: 'gone' | 'missing', status: number): NextResponse {
  const shown = new URL(`/preview/${page}`, request.url);
  return underPolicy(request, 'preview', (init) => NextResponse.rewrite(shown, { ...init, status }));
}

function answerReader(request: NextRequest, decision: AddressDecision): NextResponse {
  switch (decision.answer) {
    case 'page':
      return NextResponse.next();
    case 'redirect':
      return redirectReader(request, decision);
    case 'text':
      return answerWithText(decision.text);
    case 'found':
      return NextResponse.redirect(new URL(decision.target, request.url), {
        status: 302,
        headers: { 'cache-control': 'no-store' },
      });
    case 'gone':
      return answerWithPage(request, '/gone', 410, decision.passing);
    case 'missing':
      return answerWithPage(request, '/missing', 404, decision.passing);
  }
}

/** The key file of IndexNow: made by us, so there is no page to it. */
function answerWithText(text: string): NextResponse {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'edge-tags': 'site',
    'cache-control': 'public, max-age=300',
  };
  return new NextResponse(text, { headers });
}

/**
 * What an address answers is kept until that changes; the page itself shows the frame of the site. A history goes where
 * its story goes.
 */
function addressTag({ nextUrl }: NextRequest, ...others: string[]): string {
  return tagOf(storyOfHistory(nextUrl.pathname) ?? nextUrl.pathname, ...others);
}

const tagOf = (...paths: string[]) => ['site', ...paths.map((path) => `address:${path}`)].join(' ');

function answerWithPage(
  request: NextRequest,
  page: '/gone' | '/missing',
  status: number,
  passing = false,
): NextResponse {
  const shown = new URL(page, request.url);
  if (passing) return NextResponse.rewrite(shown, { status });
  // Days come, and with them their pages.
  const soon = request.nextUrl.pathname.startsWith('/archive/') ? Date.now() + 60_000 : null;
  const headers = {
    'edge-tags': addressTag(request),
    ...(soon === null ? {} : { 'edge-until': new Date(soon).toISOString() }),
  };
  return NextResponse.rewrite(shown, { status, headers });
}

const listPath = /^\/[a-z0-9-]+$/;

/** Where a section went, so did its older pages. */
function withOlderPage({ nextUrl }: NextRequest, target: URL): URL {
  const before = nextUrl.searchParams.get('before');
  if (
    before &&
    target.pathname !== nextUrl.pathname &&
    target.origin === nextUrl.origin &&
    [nextUrl.pathname, target.pathname].every((path) => listPath.test(path))
  )
    target.searchParams.set('before', before);
  return target;
}

type Redirect = Extract<AddressDecision, { answer: 'redirect' }>;

/** Browsers keep a 301 for ever unless told otherwise, and an address may have its story back tomorrow. */
function redirectReader(request: NextRequest, { target, hangsOn, by }: Redirect): NextResponse {
  const response = NextResponse.redirect(withOlderPage(request, new URL(target, request.url)), 301);
  response.headers.set('edge-tags', hangsOn ? tagOf(hangsOn) : addressTag(request, ...(by ? [by] : [])));
  response.headers.set('cache-control', 'public, max-age=300');
  return response;
}

export const config = {
  matcher: [
    {
      // Everything but the doors for programs (uploads must not pass: Next would cut them), files and feeds, and but for what
      // the edge takes for a page (lib/kit/edge-question.ts): it asks again without saying so where there is none.
      source:
        '/((?!api/|embed/|fonts/|islands/|logo/|media/|_next/|(?:[^/]+/){0,2}(?:feed\\.xml|atom\\.xml|feed\\.json)$|search/suggestions$|sitemaps/|\\.well-known/|(?:news-)?sitemap\\.xml$|robots\\.txt$|icon\\.svg$|favicon\\.ico$|apple-touch-icon\\.png$|livez$|readyz$).*)',
      missing: [{ type: 'header', key: 'edge-page' }],
    },
    '/desk/:path*',
    '/preview/:path*',
  ],
};
