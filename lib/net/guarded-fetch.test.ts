import type { RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isProblem } from '@/lib/kit/problem';
import { type GuardedRequest, guardedFetch } from './guarded-fetch';
import { inventedNetwork, type LoopbackServer, startLoopbackServer } from './loopback-server';
import type { Network } from './network';
import { internet } from './network';

const json: GuardedRequest = { accept: 'json', maxBytes: 10_000, timeoutMs: 2_000 };
let server: LoopbackServer;
let network: Network;
let answer: RequestListener;

/** The code of the Problem that a request ends in, with its reason where it has one. */
async function problemOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => new Error('answered'),
    (cause: unknown) => cause,
  );
  if (!isProblem(error)) throw error;
  return error.detail.reason ? `${error.code} ${error.detail.reason}` : error.code;
}

beforeEach(async () => {
  server = await startLoopbackServer((request, response) => answer(request, response));
  network = inventedNetwork(server.port).network;
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

const sends =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };

describe('an answer', () => {
  it('comes with its body, type and final address', async () => {
    answer = sends('{"a":1}');
    const result = await guardedFetch('https://social.example/oembed?url=x#y', json, network);
    expect(result).toMatchObject({ ok: true, status: 200, url: 'https://social.example/oembed?url=x' });
    expect(result.ok && result.text()).toBe('{"a":1}');
  });

  it('is asked for under our own name, without cookies or a referrer', async () => {
    vi.stubEnv('DATELINE_URL', 'https://harbour.example/desk');
    answer = sends('{}', { 'set-cookie': 'a=b' });
    await guardedFetch('https://social.example/', json, network);
    await guardedFetch('https://social.example/', json, network);
    const { headers } = server.requests[1] ?? {};
    expect(headers).toMatchObject({
      host: 'social.example',
      'user-agent': 'DatelineBot/1.0 (+https://harbour.example)',
    });
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });

  it('that says no is still an answer', async () => {
    answer = sends('gone', {}, 404);
    expect(await guardedFetch('https://social.example/', json, network)).toMatchObject({
      ok: false,
      status: 404,
    });
    answer = sends('', { 'retry-after': '30' }, 429);
    expect(await guardedFetch('https://social.example/', json, network)).toMatchObject({
      status: 429,
      retryAfterSeconds: 30,
    });
  });

  it.each([
    ['gzip', gzipSync('{"a":1}')],
    ['br', brotliCompressSync('{"a":1}')],
  ])('is unpacked from %s', async (coding, body) => {
    answer = sends(body, { 'content-encoding': coding });
    const result = await guardedFetch('https://social.example/', json, network);
    expect(result.ok && result.text()).toBe('{"a":1}');
  });
});

describe('limits', () => {
  it('refuses a body that announces itself as too large without reading it', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 200 * 1024 * 1024 });
      response.write('{');
    };
    expect(await problemOf(guardedFetch('https://social.example/', json, network))).toBe('answer-too-large');
  });

  it('stops at the cap of a body of 200 MB that does not', async () => {
    let sent = 0;
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = Buffer.alloc(64 * 1024, 'a');
      const more = () => {
        while (sent < 200 * 1024 * 1024) {
          sent += chunk.byteLength;
          if (!response.write(chunk)) return response.once('drain', more);
        }
        response.end();
      };
      more();
    };
    expect(await problemOf(guardedFetch('https://social.example/', json, network))).toBe('answer-too-large');
    expect(sent).toBeLessThan(20 * 1024 * 1024);
  });

  it('keeps the beginning where that is enough', async () => {
    answer = sends('a'.repeat(50_000), { 'content-type': 'text/html' });
    const request: GuardedRequest = { ...json, accept: 'html', maxBytes: 1_000, overflow: 'cut' };
    const result = await guardedFetch('https://social.example/', request, network);
    expect(result.ok && result.body.byteLength).toBe(1_000);
  });

  it.each(['refuse', 'cut'] as const)('does not unpack a bomb (%s)', async (overflow) => {
    answer = sends(gzipSync(Buffer.alloc(100 * 1024 * 1024)), { 'content-encoding': 'gzip' });
    const request: GuardedRequest = { ...json, maxBytes: 200_000, overflow };
    const result = guardedFetch('https://social.example/', request, network);
    if (overflow === 'refuse') expect(await problemOf(result)).toBe('answer-too-large');
    else expect(await result).toMatchObject({ ok: true });
  });

  it.each([
    ['not gzip at all', 'gzip'],
    ['not brotli at all', 'br'],
    ['{}', 'compress'],
  ])('refuses a broken or unknown coding: %s as %s', async (body, coding) => {
    answer = sends(body, { 'content-encoding': coding });
    expect(await problemOf(guardedFetch('https://social.example/', json, network))).toBe(
      'answer-wrong-type content-encoding',
    );
  });

  it.each([
    ['json', 'text/html'],
    ['json', ''],
    ['html', 'application/pdf'],
    ['image', 'image/svg+xml'],
  ] as const)('refuses %s that comes as %j', async (accept, type) => {
    answer = sends('x', { 'content-type': type });
    expect(await problemOf(guardedFetch('https://social.example/', { ...json, accept }, network))).toBe(
      'answer-wrong-type content-type',
    );
  });

  it('gives up on headers that never come, on a body that never ends and on one that drips', async () => {
    const hurried = { ...json, timeoutMs: 150 };
    answer = () => undefined;
    expect(await problemOf(guardedFetch('https://social.example/', hurried, network))).toBe(
      'answer-too-slow',
    );
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    };
    expect(await problemOf(guardedFetch('https://social.example/', hurried, network))).toBe(
      'answer-too-slow',
    );
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect(await problemOf(guardedFetch('https://social.example/', hurried, network))).toBe(
      'answer-too-slow',
    );
  });

  it('gives up on a name server that never answers', async () => {
    const silent: Network = { ...network, resolve: () => new Promise(() => undefined) };
    const hurried = { ...json, timeoutMs: 100 };
    expect(await problemOf(guardedFetch('https://social.example/', hurried, silent))).toBe('answer-too-slow');
  });

  it('refuses headers without end', async () => {
    answer = sends('{}', { 'x-long': 'a'.repeat(40_000) });
    expect(await problemOf(guardedFetch('https://social.example/', json, network))).toBe('answer-too-large');
  });

  it('says unreachable when the line breaks or the name does not exist', async () => {
    answer = (request) => request.socket.destroy();
    expect(await problemOf(guardedFetch('https://social.example/', json, network))).toBe(
      'address-unreachable',
    );
    const nowhere: Network = { ...network, resolve: () => Promise.reject(new Error('ENOTFOUND')) };
    expect(await problemOf(guardedFetch('https://social.example/', json, nowhere))).toBe(
      'address-unreachable name-not-found',
    );
  });

  it('stops when the caller does, with the caller’s own reason', async () => {
    const caller = new AbortController();
    const reason = new Error('the editor closed the panel');
    answer = () => caller.abort(reason);
    await expect(
      guardedFetch('https://social.example/', { ...json, signal: caller.signal }, network),
    ).rejects.toBe(reason);
  });
});

describe('where it may go', () => {
  it('follows three redirects and not four', async () => {
    answer = (request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) return sends('{}')(request, response);
      response.writeHead(302, { location: `/${left - 1}` }).end();
    };
    expect(await guardedFetch('https://social.example/3', json, network)).toMatchObject({
      url: 'https://social.example/0',
    });
    expect(await problemOf(guardedFetch('https://social.example/4', json, network))).toBe(
      'address-unreachable too-many-redirects',
    );
  });

  it.each([
    ['http://127.0.0.1/', 'not-public'],
    ['http://2130706433/', 'host'],
    ['http://0x7f000001/', 'host'],
    ['http://0177.0.0.1/', 'host'],
    ['http://[::ffff:127.0.0.1]/', 'not-public'],
    ['http://[::1]/', 'not-public'],
    ['//169.254.169.254/latest/meta-data/', 'not-public'],
    ['file:///etc/passwd', 'scheme'],
    ['https://user:secret@news.example/', 'credentials'],
    ['https://news.example:6379/', 'port'],
    ['http://localhost/', 'host'],
  ])('refuses a redirect to %s', async (location, reason) => {
    answer = (_request, response) => response.writeHead(302, { location }).end();
    expect(await problemOf(guardedFetch('https://social.example/', json, network))).toBe(
      `address-refused ${reason}`,
    );
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['a private address', ['10.0.0.7']],
    ['a private one among public ones', ['93.184.216.34', '127.0.0.1']],
    ['a mapped one', ['::ffff:10.0.0.7']],
  ])('refuses a name that leads to %s', async (_what, addresses) => {
    const { network: led } = inventedNetwork(server.port, { 'social.example': [addresses] });
    expect(await problemOf(guardedFetch('https://social.example/', json, led))).toBe(
      'address-refused not-public',
    );
    expect(server.requests).toHaveLength(0);
  });

  it('is not fooled by a name that is public first and private later', async () => {
    const answers = { 'rebind.example': [['93.184.216.34'], ['127.0.0.1']] };
    const rebinding = inventedNetwork(server.port, answers);
    answer = (_request, response) => response.writeHead(302, { location: '/again' }).end();
    expect(await problemOf(guardedFetch('https://rebind.example/', json, rebinding.network))).toBe(
      'address-refused not-public',
    );
    // One look-up for each connection, and each connection made to what that look-up said.
    expect(rebinding.asked).toEqual(['rebind.example', 'rebind.example']);
    expect(rebinding.dialled).toEqual(['93.184.216.34']);
    expect(server.requests).toHaveLength(1);
  });

  it('does not reach loopback by the real network, unless that one endpoint is named', async () => {
    answer = sends('{"a":1}');
    expect(await problemOf(guardedFetch(`${server.origin}/`, json))).toBe('address-refused port');
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.stubEnv('DATELINE_TEST_ENDPOINT', server.origin);
    expect(await guardedFetch(`${server.origin}/x`, json)).toMatchObject({ ok: true });
    answer = (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    expect(await problemOf(guardedFetch(`${server.origin}/`, json))).toBe('address-refused port');
  });

  it('hands the real dialler only what was vetted', async () => {
    answer = sends('{}');
    // A name cannot be dialled to loopback even if vetting were passed over: the socket's own end is compared.
    const outcome = await new Promise<unknown>((resolve) => {
      internet().dial(
        { protocol: 'http:', hostname: '127.0.0.1', port: String(server.port) },
        [{ address: '93.184.216.34', family: 4 }],
        (...[error]) => resolve(error),
      );
    });
    expect(isProblem(outcome, 'address-refused')).toBe(true);
  });

  it('dials a vetted address without asking for the name again', async () => {
    answer = sends('{}');
    // This name resolves nowhere: only the address handed over can have been dialled.
    const vetted: Network = {
      ...internet(),
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      testEndpoint: `http://never-asked.example:${server.port}`,
    };
    const address = `http://never-asked.example:${server.port}/`;
    expect(await guardedFetch(address, json, vetted)).toMatchObject({ ok: true, url: address });
  });
});
