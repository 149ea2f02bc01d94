import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EdgeStand, pageOf } from './test-support/edge-stand.ts';

let stand: EdgeStand;

beforeEach(async () => {
  stand = await new EdgeStand().start();
});

afterEach(() => stand.stop());

/** What the bytes `text`, sent as they are, get for an answer. */
async function sendRaw(text: string): Promise<string> {
  const socket = connect(stand.port, '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => {
    answer += data.toString('latin1');
  });
  socket.on('error', () => {});
  socket.write(text, 'latin1');
  await new Promise<void>((resolve) => socket.on('close', () => resolve()));
  return answer;
}

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
  ['1 MB of headers', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(1_000_000)}\r\n\r\n`, /^HTTP\/1\.1 431/],
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
  expect(await sendRaw(text)).toMatch(answer);
  expect((await fetch(`http://127.0.0.1:${stand.port}/`)).status).toBe(200);
});

test('pipelined requests are answered in their order', async () => {
  stand.respond = (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(`<p>${request.url}</p>`));
  };
  const raw = await sendRaw(
    ['/first', '/second']
      .map(
        (path) =>
          `GET ${path} HTTP/1.1\r\nHost: x\r\n${path === '/second' ? 'Connection: close\r\n' : ''}\r\n`,
      )
      .join(''),
  );
  expect([...raw.matchAll(/<p>(.*?)<\/p>/g)].map(([, path]) => path)).toEqual(['/first', '/second']);
});
