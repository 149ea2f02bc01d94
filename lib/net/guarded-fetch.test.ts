import type { RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isProblem } from '@/lib/kit/problem';
import { guardedFetch } from './guarded-fetch';
import { inventedNetwork, type LoopbackServer, startLoopbackServer } from './loopback-server';
import type { Network } from './network';
import { internet } from './network';
import { json, problemOf, sends } from './test-support/answers';

let server: LoopbackServer;
let network: Network;
let answer: RequestListener;

beforeEach(async () => {
  server = await startLoopbackServer((request, response) => answer(request, response));
  network = inventedNetwork(server.port).network;
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

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
