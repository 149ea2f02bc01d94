import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, vi } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '@/lib/net/loopback-server';

/** An answer with a body; objects are sent as JSON. */
export const send =
  (body: unknown, type = 'application/json', status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
  };

/** An answer without a body. */
export const refuse =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end();
  };

/** For tests: a real server on loopback that stands in for every provider, by the host and path of what is asked. */
export function standInForProviders() {
  const answers = new Map<string, RequestListener>();
  let server: LoopbackServer;
  beforeEach(async () => {
    answers.clear();
    server = await startLoopbackServer((request, response) => {
      const path = request.url?.split('?')[0] ?? '';
      (answers.get(path) ?? refuse(404))(request, response);
    });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.stubEnv('DATELINE_TEST_ENDPOINT', server.origin);
    vi.stubEnv('DATELINE_OEMBED_BASE', server.origin);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await server.close();
  });
  return {
    answers,
    /** What was asked so far: `/host/path?query`, decoded. */
    asked: () => server.requests.map(({ url }) => decodeURIComponent(url ?? '')),
  };
}
