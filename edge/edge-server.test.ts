import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import pino from 'pino';
import { Pool } from 'undici';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pinHeaders } from '../lib/kit/forwarded/forwarded-headers.ts';
import { parseTrustedProxies } from '../lib/kit/forwarded/trusted-proxies.ts';
import { AccessLog } from './access-log.ts';
import { type Counts, edgeServer } from './edge-server.ts';
import { StaticFiles } from './files/static-files.ts';
import { answerHealth } from './health.ts';
import { DropLog } from './pages/drop-log.ts';
import { PageKeeper } from './pages/page-keeper.ts';
import { newFolder, newStore } from './test-support/pages.ts';
import { FairQueue } from './upstream/fair-queue.ts';
import { passThrough } from './upstream/pass-through.ts';
import { renderPage } from './upstream/render.ts';

const undo: (() => unknown)[] = [];
let upstreamAsked: IncomingMessage[];
let respond: (request: IncomingMessage, response: ServerResponse) => void;
let origin: string;
let port: number;
let counts: Counts;

const html = (text: string, head = '<meta name="edge-tags" content="site story:1"/>') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${text}<script>self.__next_f.push(1)</script></body></html>`;

async function listen(server: Server): Promise<number> {
  server.listen(0);
  await once(server, 'listening');
  undo.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

beforeEach(async () => {
  upstreamAsked = [];
  counts = {};
  respond = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html('<p>words</p>'));
  };
  const upstream = createServer((request, response) => {
    upstreamAsked.push(request);
    respond(request, response);
  });
  const pool = new Pool(`http://127.0.0.1:${await listen(upstream)}`, { connections: 50 });
  undo.push(() => pool.destroy());
  const store = newStore();
  await store.open();
  const queue = new FairQueue({ running: 4, waiting: 1_000 });
  const keeper = new PageKeeper({
    store,
    drops: new DropLog(),
    hearing: { now: true, until: Date.now() },
    hasCache: true,
    staleMax: 60_000,
    render: (key, share, client, begun) =>
      queue.run(share, client, () => {
        begun();
        return renderPage(pool, key, 'news.example', 2_000);
      }),
    refused: () => {},
    failed: () => {},
  });
  const nobody = parseTrustedProxies('');
  const folder = newFolder();
  writeFileSync(join(folder, 'style.css'), 'p { color: red } '.repeat(50));
  const files = new StaticFiles([{ prefix: '', path: folder, hashed: false }]);
  const server = edgeServer(
    {
      keeper,
      log: new AccessLog(pino({ level: 'silent' })),
      pin(request) {
        pinHeaders(request, new URL('https://news.example'), nobody);
        return String(request.headers['x-forwarded-for']);
      },
      pass: (request, response) => passThrough(request, response, pool),
      file: (address, request, response) => files.answer(address, request, response),
      media: async () => null,
      live: async () => 200,
      health: (probe, response) =>
        answerHealth(probe, response, { pool, host: 'news.example', stopping: false }),
    },
    counts,
  );
  port = await listen(server);
  origin = `http://127.0.0.1:${port}`;
});

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** What the bytes `text`, sent as they are, get for an answer. */
async function sendRaw(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => {
    answer += data.toString('latin1');
  });
  socket.on('error', () => {});
  socket.write(text, 'latin1');
  await new Promise<void>((resolve) => socket.on('close', () => resolve()));
  return answer;
}

/** Asks without decoding, as fetch would. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>(
    (resolve, reject) => {
      httpRequest({ port, path, headers, method }, async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk);
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) });
      })
        .on('error', reject)
        .end();
    },
  );
}

describe('kept pages', () => {
  test('are rendered once, as nobody in particular, and sent in what the client takes', async () => {
    const plain = await ask('/world/story?utm_source=x', {
      cookie: 'secret=1',
      'user-agent': 'me',
      host: 'evil.example',
    });
    expect(plain.body.toString()).toBe('<!DOCTYPE html><html><head></head><body><p>words</p></body></html>');
    const zipped = await ask('/world/story', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    expect(zipped.headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'accept-encoding',
      'surrogate-key': 'site story:1',
    });
    await expect
      .poll(async () => (await ask('/world/story', { 'accept-encoding': 'br' })).headers['content-encoding'])
      .toBe('br');
    const packed = await ask('/world/story', { 'accept-encoding': 'gzip, br' });
    expect(brotliDecompressSync(packed.body)).toEqual(plain.body);
    expect(upstreamAsked).toHaveLength(1);
    const [asked] = upstreamAsked;
    expect(asked?.url).toBe('/world/story');
    expect(asked?.headers).toMatchObject({ host: 'news.example', 'user-agent': 'Dateline-Edge/1' });
    expect(asked?.headers).not.toHaveProperty('cookie');
  });

  test('are answered 304 to who has them, and without a body to HEAD', async () => {
    const { headers } = await ask('/a', { 'accept-encoding': 'gzip' });
    const again = await ask('/a', { 'accept-encoding': 'gzip', 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    expect(
      (await ask('/a', { 'accept-encoding': 'identity', 'if-none-match': String(headers.etag) })).status,
    ).toBe(200);
    const head = await ask('/a', { 'accept-encoding': 'gzip' }, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
  });

  test.each([
    ['a cookie', { 'set-cookie': 'a=b' }, 200, html('x')],
    ['a status that is not for keeping', {}, 403, html('x')],
    ['no tags', {}, 200, html('x', '')],
    ['doubt', {}, 200, html('<!--$?--><template id="B:0"></template>')],
  ])('not with %s: each reader gets a page of their own', async (_why, headers, status, body) => {
    respond = (_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
    };
    for (let n = 0; n < 2; n += 1) {
      const answer = await ask('/a');
      expect(answer.status).toBe(status);
      expect(answer.headers).not.toHaveProperty('set-cookie');
    }
    expect(upstreamAsked).toHaveLength(2);
  });

  test('take the status that Next could not give', async () => {
    respond = (_request, response) => {
      const head = '<meta name="edge-tags" content="address:/a"/><meta name="edge-status" content="410"/>';
      response.writeHead(200, { 'content-type': 'text/html' }).end(html('gone', head));
    };
    expect((await ask('/a')).status).toBe(410);
    expect((await ask('/a')).status).toBe(410);
    expect(upstreamAsked).toHaveLength(1);
  });

  test('an upstream that is gone, mute, in trouble or dies in mid-answer: 503 with Retry-After', async () => {
    const ways: (typeof respond)[] = [
      (request) => request.socket.destroy(),
      (_request, response) => void response.writeHead(500).end('trouble'),
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100000', 'content-type': 'text/html' });
        response.write('<html>');
        setImmediate(() => response.destroy());
      },
      () => {},
    ];
    for (const [n, way] of ways.entries()) {
      respond = way;
      const { status, headers, body } = await ask(`/page-${n}`);
      expect([status, headers['retry-after']]).toEqual([503, '5']);
      expect(body.toString()).toContain('right back');
    }
  });

  test('a page of 50 MB is not swallowed', async () => {
    respond = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const chunk = Buffer.alloc(1_000_000, 'x');
      let sent = 0;
      const more = () => {
        while (sent < 50 && !response.destroyed) {
          sent += 1;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    };
    expect((await ask('/a')).status).toBe(503);
  });
});

describe('everything else', () => {
  test('goes through as it is: methods, bodies, cookies, several Set-Cookie', async () => {
    respond = async (request, response) => {
      let text = '';
      for await (const chunk of request) text += chunk;
      response.writeHead(201, { 'set-cookie': ['a=1', 'b=2'], 'edge-tags': 'x', connection: 'close' });
      response.end(`${request.method} ${request.url} ${text} ${request.headers.cookie}`);
    };
    const answer = await fetch(`${origin}/api/drafts/1?x=%20y`, {
      method: 'PUT',
      body: 'words',
      headers: {
        cookie: 'c=3',
        'x-forwarded-for': '1.1.1.1',
        'x-dateline-viewer': 'admin',
        'x-middleware-subrequest': 'a',
      },
    });
    expect([answer.status, await answer.text()]).toEqual([201, 'PUT /api/drafts/1?x=%20y words c=3']);
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(answer.headers.has('edge-tags')).toBe(false);
    const headers = upstreamAsked[0]?.headers;
    expect(headers).toMatchObject({ host: 'news.example', 'x-forwarded-proto': 'https' });
    expect(headers?.['x-forwarded-for']).not.toBe('1.1.1.1');
    expect(headers).not.toHaveProperty('x-dateline-viewer');
    expect(headers).not.toHaveProperty('x-middleware-subrequest');
  });

  test('streams, and tells Next when the client goes away', async () => {
    let closed = false;
    respond = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: one\n\n');
      response.once('close', () => {
        closed = true;
      });
    };
    const stop = new AbortController();
    const answer = await fetch(`${origin}/api/stories/1/events`, { signal: stop.signal });
    const reader = answer.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: one\n\n');
    stop.abort();
    await expect.poll(() => closed).toBe(true);
  });

  test('an answer that breaks off is broken for the client too', async () => {
    respond = (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('part');
      setTimeout(() => response.destroy(), 20);
    };
    await expect(fetch(`${origin}/desk`).then((answer) => answer.text())).rejects.toThrow();
    respond = (_request, response) => void response.end('fine');
    expect(await (await fetch(`${origin}/desk`)).text()).toBe('fine');
  });

  test('files of a folder are sent by name only', async () => {
    const file = await ask('/style.css', { 'accept-encoding': 'br' });
    expect([file.status, file.headers['content-encoding']]).toEqual([200, 'br']);
    for (const path of ['/../edge.ts', '/%2e%2e/edge.ts', '/..%2fedge.ts', '/./style.css']) {
      const { body } = await ask(path);
      expect(body.toString()).toContain('words'); // Next's business, not a file
    }
  });

  test('readers may only read', async () => {
    const { status, headers } = await ask('/a', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(upstreamAsked).toHaveLength(0);
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
    expect(await sendRaw(text)).toMatch(answer);
    expect((await ask('/')).status).toBe(200);
  });

  test('pipelined requests are answered in their order', async () => {
    respond = (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(html(`<p>${request.url}</p>`));
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
});
