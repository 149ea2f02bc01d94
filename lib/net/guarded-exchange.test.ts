import { afterEach, describe, expect, it } from 'vitest';
import { guardedExchange } from './guarded-exchange';
import { inventedNetwork, type LoopbackServer, startLoopbackServer } from './loopback-server';

let server: LoopbackServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const limits = { maxBytes: 20, timeoutMs: 2_000 };

describe('guardedExchange', () => {
  it('sends what is given and brings back whatever is answered, cut', async () => {
    let got = '';
    server = await startLoopbackServer((request, response) => {
      request.on('data', (chunk) => (got += chunk));
      request.on('end', () => {
        response.writeHead(503, { 'retry-after': '7', 'content-type': 'text/plain' });
        response.end('x'.repeat(100));
      });
    });
    const { network } = inventedNetwork(server.port);
    const answer = await guardedExchange(
      'https://hooks.example.org/in?a=1',
      { ...limits, method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } },
      network,
    );
    expect(answer).toMatchObject({ status: 503, retryAfterSeconds: 7, text: 'x'.repeat(20) });
    expect(got).toBe('{"a":1}');
    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'POST', url: '/in?a=1' });
    expect(request?.headers).toMatchObject({
      host: 'hooks.example.org',
      'content-type': 'application/json',
      'user-agent': expect.stringMatching(/^DatelineBot/),
    });
  });

  it('is led nowhere else by a redirect', async () => {
    server = await startLoopbackServer((_request, response) => {
      response.writeHead(302, { location: 'https://elsewhere.example.org/' }).end();
    });
    const { network } = inventedNetwork(server.port);
    const answer = await guardedExchange('https://hooks.example.org/', limits, network);
    expect(answer.status).toBe(302);
    expect(answer.header('location')).toBe('https://elsewhere.example.org/');
    expect(server.requests).toHaveLength(1);
  });

  it('asks nobody on this machine or its networks', async () => {
    server = await startLoopbackServer((_request, response) => void response.end());
    for (const address of [server.origin, 'http://10.0.0.1/', 'http://localhost/', 'file:///etc/passwd']) {
      await expect(guardedExchange(address, limits)).rejects.toMatchObject({ code: 'address-refused' });
    }
    const { network } = inventedNetwork(server.port, { 'sly.example.org': [['127.0.0.1']] });
    await expect(guardedExchange('https://sly.example.org/', limits, network)).rejects.toMatchObject({
      code: 'address-refused',
    });
    expect(server.requests).toHaveLength(0);
  });

  it('gives up in time', async () => {
    server = await startLoopbackServer(() => undefined);
    const { network } = inventedNetwork(server.port);
    const slow = guardedExchange('https://hooks.example.org/', { ...limits, timeoutMs: 50 }, network);
    await expect(slow).rejects.toMatchObject({ code: 'answer-too-slow' });
  });
});
