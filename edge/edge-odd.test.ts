import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askEdge, sendRaw } from './test-support/ask-edge.ts';
import { EdgeStand, pageOf } from './test-support/edge-stand.ts';

let stand: EdgeStand;

beforeEach(async () => {
  stand = await new EdgeStand().start();
});

afterEach(() => stand.stop());

const ask = (path: string, headers?: Record<string, string>, method?: string) =>
  askEdge(stand.port, path, headers, method);
const send = (text: string) => sendRaw(stand.port, text);

describe('an address that no page has', () => {
  test('is asked for once, sent without the client runtime and kept by nobody', async () => {
    const runtime = '<script src="/_next/static/chunks/a.js" async=""></script>';
    stand.respond = (_request, response) => {
      const headers = { 'content-type': 'text/html', 'cache-control': 'private, no-store', 'x-secret': '1' };
      response.writeHead(404, headers).end(pageOf(`${runtime}<p>Nothing here</p>`));
    };
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, body } = await ask('/World%00?x=1', {}, method);
      expect([status, headers['cache-control'], headers['x-secret']]).toEqual([404, 'no-store', undefined]);
      expect(Number(headers['content-length'])).toBeGreaterThan(50);
      expect(body.includes('Nothing here')).toBe(method === 'GET');
      expect(body).not.toContain('_next');
    }
    expect(stand.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array(2).fill('GET /World%00?x=1'),
    );
  });

  test('but for its slashes leads there, without a question to Next', async () => {
    const { status, headers } = await ask('//world//?page=2');
    expect([status, headers.location]).toEqual([301, '/world?page=2']);
    expect((await ask('/world/', {}, 'POST')).status).toBe(405);
    expect(stand.asked).toHaveLength(0);
  });
});

describe('odd requests', () => {
  test.each([
    ['an absolute address', 'GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 400/],
    ['a star', 'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 400/],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400/],
    [
      'two lengths',
      'POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      /^HTTP\/1\.1 400/,
    ],
    [
      'length and chunks',
      'POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      /^HTTP\/1\.1 400/,
    ],
    [
      'a broken chunk',
      'POST /api/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      /^HTTP\/1\.1 (400|503)/,
    ],
    [
      '1 MB of headers',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(1_000_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431/,
    ],
    ['an address without end', `GET /${'a'.repeat(12_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, /^HTTP\/1\.1 414/],
    ['no HTTP at all', '\x16\x03\x01 hello\r\n\r\n', /^HTTP\/1\.1 400/],
    [
      'a WebSocket',
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      /^HTTP\/1\.1 426/,
    ],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 405/],
    ['HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1\.1 200/],
  ])('%s', async (_what, text, answer) => {
    expect(await send(text)).toMatch(answer);
    expect((await ask('/')).status).toBe(200);
  });

  test('pipelined requests are answered in their order', async () => {
    stand.respond = (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(`<p>${request.url}</p>`));
    };
    const raw = await send(
      ['/first', '/second']
        .map(
          (path) =>
            `GET ${path} HTTP/1.1\r\nHost: x\r\n${path === '/second' ? 'Connection: close\r\n' : ''}\r\n`,
        )
        .join(''),
    );
    expect([...raw.matchAll(/<p>(.*?)<\/p>/g)].map(([, path]) => path)).toEqual(['/first', '/second']);
  });
});
