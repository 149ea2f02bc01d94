import { NextRequest } from 'next/server';
import type { getViewer } from '@/lib/auth/get-viewer';
import { Problem } from '@/lib/kit/problem';

/** Who is signed in where a test has put `whoIsThere` in place of lib/auth/get-viewer. */
export const signedIn: { viewer: Awaited<ReturnType<typeof getViewer>> } = { viewer: null };

export const whoIsThere = {
  getViewer: async () => signedIn.viewer,
  requireViewer: async () => {
    if (!signedIn.viewer) throw new Problem('not-signed-in');
    return signedIn.viewer;
  },
};

const origin = 'http://localhost:3000';
/** What a browser says of a request by a page of ours. */
export const from = { 'sec-fetch-site': 'same-origin' };
/** The parameters of a route. */
export const at = <P>(params: P) => ({ params: Promise.resolve(params) });
export const request = (
  method: string,
  path: string,
  content?: BodyInit,
  headers: Record<string, string> = from,
) => new NextRequest(origin + path, { method, body: content, headers, duplex: 'half' } as never);
/** An answer in JSON with its status and how long it may be kept. */
export const answer = async (response: Response) => ({
  ...((await response.json()) as { code?: string; message?: string; detail?: Record<string, unknown> }),
  cache: response.headers.get('cache-control'),
  status: response.status,
});
