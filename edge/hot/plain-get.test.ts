import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oddRequest, randomFrom } from '../test-support/odd-requests.ts';
import { readPlainGet } from './plain-get.ts';

const read = (text: string) => readPlainGet(Buffer.from(text, 'latin1'));
const host = 'Host: news.example\r\n';

describe('a plain request', () => {
  test('is read as far as its answer depends on it', () => {
    expect(
      read(
        `GET /world/a?x=1 HTTP/1.1\r\nHOST:news.example\r\naccept-Encoding:  gzip, br \r\nUser-Agent: \xe9 (x)\r\nConnection: Keep-Alive\r\nIf-None-Match: "a"\r\nIf-Modified-Since:\r\nEmpty:\r\n\r\n`,
      ),
    ).toEqual({ target: '/world/a?x=1', accept: 'gzip, br', noneMatch: '"a"', modifiedSince: '' });
  });

  test.each([
    ['another method', `HEAD / HTTP/1.1\r\n${host}\r\n`],
    ['another version', `GET / HTTP/1.0\r\n${host}\r\n`],
    ['a whole address', `GET http://x/ HTTP/1.1\r\n${host}\r\n`],
    ['a star', `GET * HTTP/1.1\r\n${host}\r\n`],
    ['a fragment', `GET /#a HTTP/1.1\r\n${host}\r\n`],
    ['letters that no address has', `GET /\xe9 HTTP/1.1\r\n${host}\r\n`],
    ['two blanks', `GET  / HTTP/1.1\r\n${host}\r\n`],
    ['no host', 'GET / HTTP/1.1\r\nX: 1\r\n\r\n'],
    ['two hosts', `GET / HTTP/1.1\r\n${host}${host}\r\n`],
    ['a part of a head', `GET / HTTP/1.1\r\n${host}`],
    ['a line that goes on', `GET / HTTP/1.1\r\n${host} more: x\r\n\r\n`],
    ['a blank before the colon', `GET / HTTP/1.1\r\n${host}X : 1\r\n\r\n`],
    ['a line feed alone', `GET / HTTP/1.1\r\n${host}X: 1\n\r\n`],
    ['a control character', `GET / HTTP/1.1\r\n${host}X: \x01\r\n\r\n`],
    ['an empty name', `GET / HTTP/1.1\r\n${host}: 1\r\n\r\n`],
    ['two requests', `GET / HTTP/1.1\r\n${host}\r\n`.repeat(2)],
    ['something after it', `GET / HTTP/1.1\r\n${host}\r\n\r\n`],
    ['a body', `GET / HTTP/1.1\r\n${host}Content-Length: 0\r\n\r\n`],
    ['chunks', `GET / HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n`],
    ['an end of the connection', `GET / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`],
    ['a list for the connection', `GET / HTTP/1.1\r\n${host}Connection: keep-alive, X\r\n\r\n`],
    ['an old word for it', `GET / HTTP/1.1\r\n${host}Proxy-Connection: close\r\n\r\n`],
    ['an upgrade', `GET / HTTP/1.1\r\n${host}Upgrade: h2c\r\n\r\n`],
    ['an expectation', `GET / HTTP/1.1\r\n${host}Expect: 100-continue\r\n\r\n`],
    ['a range', `GET / HTTP/1.1\r\n${host}Range: bytes=0-1\r\n\r\n`],
    ['a question of the client router', `GET / HTTP/1.1\r\n${host}RSC: 1\r\n\r\n`],
    ['a condition twice', `GET / HTTP/1.1\r\n${host}If-None-Match: "a"\r\nIf-None-Match: "b"\r\n\r\n`],
    ['too much of it', `GET / HTTP/1.1\r\n${host}X: ${'a'.repeat(9_000)}\r\n\r\n`],
  ])('not with %s', (_what, text) => {
    expect(read(text)).toBeNull();
  });
});

describe('what is read here', () => {
  let server: Server;
  let port = 0;
  let heard: IncomingMessage[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      heard.push(request);
      response.end(String(request.complete));
    });
    server.listen(0);
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  /** What Node's parser makes of it. */
  async function byNode(text: string): Promise<IncomingMessage[]> {
    heard = [];
    const socket = connect(port, '127.0.0.1');
    socket.end(text, 'latin1');
    socket.resume();
    await once(socket, 'close');
    return heard;
  }

  async function agrees(text: string): Promise<boolean> {
    const get = read(text);
    if (!get) return false;
    const requests = await byNode(text);
    expect(requests).toHaveLength(1);
    const [{ method, url, httpVersion, headers, complete }] = requests as [IncomingMessage];
    expect([method, httpVersion, complete]).toEqual(['GET', '1.1', true]);
    expect(get).toEqual({
      target: url,
      accept: headers['accept-encoding'],
      noneMatch: headers['if-none-match'],
      modifiedSince: headers['if-modified-since'],
      forwardedFor: headers['x-forwarded-for'],
      lastEventId: headers['last-event-id'],
    });
    return true;
  }

  test("is what Node's parser reads: odd requests", async () => {
    const random = randomFrom(7);
    let plain = 0;
    for (let id = 0; id < 4_000; id += 1) if (await agrees(oddRequest(random, id).text)) plain += 1;
    expect(plain).toBeGreaterThan(300);
  });

  test("is what Node's parser reads: plain requests with a piece changed", async () => {
    const whole = `GET /a/b?c=%20 HTTP/1.1\r\n${host}Accept-Encoding: gzip\r\nIf-None-Match: W/"x" \r\nCookie: a=b; c\r\n\r\n`;
    const bytes = fc.oneof(
      fc.constantFrom('\r', '\n', '\r\n', ' ', '\t', ':', '\0', '#', '\x7f', '\x80', '\xff', '"', ','),
      fc.string({ minLength: 0, maxLength: 3 }),
      fc.constantFrom('Content-Length: 0\r\n', 'TE: x\r\n', 'Connection: keep-alive\r\n', host),
    );
    const place = fc.nat({ max: whole.length });
    const changed = fc
      .tuple(place, fc.nat({ max: 3 }), bytes)
      .map(([at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut));
    await fc.assert(
      fc.asyncProperty(changed, async (text) => void (await agrees(text))),
      { numRuns: 2_000 },
    );
  });
});
