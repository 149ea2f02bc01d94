import type { NextRequest, NextResponse } from 'next/server';
import {
  deskPolicy,
  newNonce,
  previewPolicy,
  reportingEndpoints,
  watchedPolicy,
} from '@/lib/kit/page-policies';

const policies = { desk: deskPolicy, preview: previewPolicy };

/**
 * An answer whose page runs under a policy with a nonce of its own. Next reads the nonce from the header of the request that it
 * renders, and gives it to its scripts; what a client sends under that name never gets here (lib/kit/forwarded).
 */
export function underPolicy(
  request: NextRequest,
  area: keyof typeof policies,
  answer: (init: { request: { headers: Headers } }) => NextResponse,
): NextResponse {
  const policy = policies[area](newNonce());
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = answer({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (area === 'desk') {
    response.headers.set('content-security-policy-report-only', watchedPolicy);
    response.headers.set('reporting-endpoints', reportingEndpoints);
  }
  return response;
}
