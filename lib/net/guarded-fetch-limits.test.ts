import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type GuardedRequest, guardedFetch } from './guarded-fetch';
import { inventedNetwork, type LoopbackServer, startLoopbackServer } from './loopback-server';
import type { Network } from './network';
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
