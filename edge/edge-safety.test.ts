import { afterEach, beforeEach, expect, test } from 'vitest';
import { askEdge } from './test-support/ask-edge.ts';
import { EdgeStand, pageOf } from './test-support/edge-stand.ts';
import { SearchLimit } from './upstream/search-limit.ts';

let stand: EdgeStand;
beforeEach(async () => {
  stand = await new EdgeStand().start();
});
afterEach(() => stand.stop());

const ask = (path: string, headers?: Record<string, string>) => askEdge(stand.port, path, headers);

test('pages say what they may load, also while they are known to the client; one that says so itself is believed', async () => {
  const declared =
    '<meta name="edge-tags" content="site"/><meta http-equiv="Content-Security-Policy" content="frame-src https://video.example"/>';
  stand.respond = (request, response) => {
    const own = request.url === '/embed/1' ? { 'content-security-policy': 'frame-ancestors *' } : {};
    response.writeHead(200, { 'content-type': 'text/html', ...own }).end(pageOf('<p>words</p>', declared));
  };
  const page = await ask('/world/story');
  expect(page.headers['content-security-policy']).toMatch(
    /^default-src 'self'; script-src 'self';.*frame-src https:\/\/video\.example;/,
  );
  expect(page.body.toString()).not.toContain('http-equiv');
  const again = await ask('/world/story', { 'if-none-match': page.headers.etag ?? '' });
  expect(again.status).toBe(304);
  expect(again.headers['content-security-policy']).toBe(page.headers['content-security-policy']);
  expect((await ask('/embed/1')).headers['content-security-policy']).toBe('frame-ancestors *');
});

test('pages carry what every answer of this site says of itself', async () => {
  const said = {
    'strict-transport-security': 'max-age=31536000',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=()',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  };
  stand.respond = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...said }).end(pageOf('<p>words</p>'));
  };
  for (let n = 0; n < 2; n += 1) expect((await ask('/world/carried')).headers).toMatchObject(said);
});

test('pages that are searched for are refused to who asks for too many, with the time to wait', async () => {
  stand.respond = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf('<p>words</p>'));
  };
  stand.searches = new SearchLimit(2, null);
  const statuses = [];
  for (const q of ['a', 'b', 'c', 'd']) statuses.push((await ask(`/search?q=${q}`)).status);
  expect(statuses).toEqual([200, 200, 429, 429]);
  const refused = await ask('/search/suggestions?q=e');
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(30);
  expect(refused.headers['cache-control']).toBe('no-store');
  // No spelling leads around it, nor what Next's own runtime asks for.
  expect((await ask('/api/feeds/rss/search?q=f')).status).toBe(429);
  for (const path of ['/%73earch?q=f', '/x/%2e%2e/search?q=f']) {
    const { status, headers } = await ask(path);
    expect([path, status, headers.location]).toEqual([path, 301, '/search?q=f']);
  }
  expect((await ask('/search;x/..?q=f')).headers.location).toBe('/?q=f');
  expect((await ask('/search?q=f', { rsc: '1' })).status).toBe(429);
  expect((await ask('/search')).status).toBe(200);
  expect((await ask('/world/other')).status).toBe(200);
});

test('a request has a name that Next, the log and an answer of trouble share; a client’s own is not taken', async () => {
  await fetch(`${stand.origin}/api/x`, { headers: { 'x-request-id': 'mine' } });
  const told = stand.asked[0]?.headers['x-request-id'];
  expect(told).toMatch(/^[0-9a-f]{12}-[0-9a-z]+$/);
  stand.respond = (request) => request.socket.destroy();
  for (const path of ['/api/x', '/a']) {
    const { status, headers } = await ask(path);
    expect(status).toBe(503);
    expect(headers['x-request-id']).toMatch(/^[0-9a-f]{12}-[0-9a-z]+$/);
    expect(stand.lines.at(-1)).toMatchObject({ requestId: headers['x-request-id'], status: 503, level: 50 });
  }
});
