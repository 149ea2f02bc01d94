import { randomUUID } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageHeader } from '../lib/kit/edge-question.ts';
import { askEdge } from './test-support/ask-edge.ts';
import { EdgeStand, pageOf, type Respond } from './test-support/edge-stand.ts';

let stand: EdgeStand;

beforeEach(async () => {
  stand = await new EdgeStand().start();
});

afterEach(() => stand.stop());

const ask = (path: string, headers?: Record<string, string>, method?: string) =>
  askEdge(stand.port, path, headers, method);

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
    expect(stand.asked).toHaveLength(1);
    const [asked] = stand.asked;
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
    ['a cookie', { 'set-cookie': 'a=b' }, 200, pageOf('x')],
    ['a status that is not for keeping', {}, 403, pageOf('x')],
    ['no tags', {}, 200, pageOf('x', '')],
    ['doubt', {}, 200, pageOf('<!--$?--><template id="B:0"></template>')],
  ])('not with %s: each reader gets a page of their own', async (_why, headers, status, body) => {
    stand.respond = (_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
    };
    for (let n = 0; n < 2; n += 1) {
      const answer = await ask('/a');
      expect(answer.status).toBe(status);
      expect(answer.headers).not.toHaveProperty('set-cookie');
    }
    expect(stand.asked).toHaveLength(2);
  });

  test('take the status that Next could not give', async () => {
    stand.respond = (_request, response) => {
      const head = '<meta name="edge-tags" content="address:/a"/><meta name="edge-status" content="410"/>';
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf('gone', head));
    };
    expect((await ask('/a')).status).toBe(410);
    expect((await ask('/a')).status).toBe(410);
    expect(stand.asked).toHaveLength(1);
  });

  test('what may be a page is asked for as one, and again without that where it is none', async () => {
    await ask('/world/story', { [pageHeader]: '/world/other' });
    stand.respond = (request, response) => {
      if (request.headers[pageHeader]) {
        const head = '<meta name="edge-tags" content="site"/><meta name="edge-status" content="404"/>';
        response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf('missing', head));
      } else response.writeHead(301, { location: '/world/story', 'edge-tags': 'address:/world/old' }).end();
    };
    const moved = await ask('/world/old');
    expect([moved.status, moved.headers.location]).toEqual([301, '/world/story']);
    await ask('/world/old');
    stand.respond = (_request, response) => void response.writeHead(500).end();
    expect((await ask('/world/trouble')).status).toBe(503);
    await ask('/tags/harbour');
    expect(stand.asked.map(({ url, headers }) => [url, headers[pageHeader]])).toEqual([
      ['/world/story', '/world/story'],
      ['/world/old', '/world/old'],
      ['/world/old', undefined],
      ['/world/trouble', '/world/trouble'],
      ['/tags/harbour', undefined],
    ]);
  });

  test('an upstream that is gone, mute, in trouble or dies in mid-answer: 503 with Retry-After', async () => {
    const ways: Respond[] = [
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
      stand.respond = way;
      const { status, headers, body } = await ask(`/page-${n}`);
      expect([status, headers['retry-after']]).toEqual([503, '5']);
      expect(body.toString()).toContain('right back');
    }
  });

  test('what the edge says by itself is in the language of the front page, once that is kept', async () => {
    const lost = async () => {
      stand.respond = (request) => request.socket.destroy();
      return (await ask(`/page-${randomUUID()}`)).body.toString();
    };
    expect(await lost()).toContain('<html lang="en">');
    stand.respond = (_request, response) => {
      const front = pageOf('Titel', '<meta name="edge-tags" content="front"/>');
      response.writeHead(200, { 'content-type': 'text/html' }).end(front.replace('<html', '<html lang="de"'));
    };
    await ask('/');
    expect(await lost()).toContain('<h1>Wir sind gleich wieder da</h1>');
  });

  test('a page of 50 MB is not swallowed', async () => {
    stand.respond = (_request, response) => {
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
    stand.respond = async (request, response) => {
      let text = '';
      for await (const chunk of request) text += chunk;
      response.writeHead(201, { 'set-cookie': ['a=1', 'b=2'], 'edge-tags': 'x', connection: 'close' });
      response.end(`${request.method} ${request.url} ${text} ${request.headers.cookie}`);
    };
    const answer = await fetch(`${stand.origin}/api/drafts/1?x=%20y`, {
      method: 'PUT',
      body: 'words',
      headers: {
        cookie: 'c=3',
        'x-forwarded-for': '1.1.1.1',
        'x-dateline-viewer': 'admin',
        'x-middleware-subrequest': 'a',
        [pageHeader]: '/world/story',
      },
    });
    expect([answer.status, await answer.text()]).toEqual([201, 'PUT /api/drafts/1?x=%20y words c=3']);
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(answer.headers.has('edge-tags')).toBe(false);
    const headers = stand.asked[0]?.headers;
    expect(headers).toMatchObject({ host: 'news.example', 'x-forwarded-proto': 'https' });
    expect(headers?.['x-forwarded-for']).not.toBe('1.1.1.1');
    expect(headers).not.toHaveProperty('x-dateline-viewer');
    expect(headers).not.toHaveProperty('x-middleware-subrequest');
    expect(headers).not.toHaveProperty(pageHeader);
  });

  test('streams, and tells Next when the client goes away', async () => {
    let closed = false;
    stand.respond = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: one\n\n');
      response.once('close', () => {
        closed = true;
      });
    };
    const stop = new AbortController();
    const answer = await fetch(`${stand.origin}/api/stories/1/events`, { signal: stop.signal });
    const reader = answer.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: one\n\n');
    stop.abort();
    await expect.poll(() => closed).toBe(true);
  });

  test('an answer that breaks off is broken for the client too', async () => {
    stand.respond = (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('part');
      setTimeout(() => response.destroy(), 20);
    };
    await expect(fetch(`${stand.origin}/desk`).then((answer) => answer.text())).rejects.toThrow();
    stand.respond = (_request, response) => void response.end('fine');
    expect(await (await fetch(`${stand.origin}/desk`)).text()).toBe('fine');
  });

  test('files of a folder are sent by name only', async () => {
    const file = await ask('/style.css', { 'accept-encoding': 'br' });
    expect([file.status, file.headers['content-encoding']]).toEqual([200, 'br']);
    for (const path of ['/../edge.ts', '/%2e%2e/edge.ts', '/./edge.ts']) {
      const { status, headers } = await ask(path);
      expect([status, headers.location]).toEqual([301, '/edge.ts']);
    }
    for (const path of ['/edge.ts', '/..%2fedge.ts']) {
      const { body } = await ask(path);
      expect(body.toString()).toContain('words'); // Next's business, not a file
    }
  });

  test('readers may only read', async () => {
    const { status, headers } = await ask('/a', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(stand.asked).toHaveLength(0);
  });
});
