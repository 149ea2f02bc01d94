import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EdgeStand, pageOf } from '../test-support/edge-stand.ts';
import type { LiveNote } from './live-note.ts';

const story = '01990000-0000-7000-8000-000000000001';
const note = (update: string, change: LiveNote['change'] = 'published'): LiveNote => ({
  story,
  update,
  kind: 'update',
  change,
  path: '/world/a',
});

let stand: EdgeStand;
beforeEach(async () => {
  stand = await new EdgeStand().start();
  stand.published.add(story);
});
const open: (() => void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) close();
  await stand.stop();
});

/** Sends bytes and gathers what comes back. */
function send(text: string) {
  const socket = connect(stand.port, '127.0.0.1');
  open.push(() => socket.destroy());
  let answer = '';
  let ended = false;
  socket.on('data', (data) => {
    answer += data.toString('utf8');
  });
  socket.on('close', () => {
    ended = true;
  });
  socket.on('error', () => {});
  socket.write(text);
  return { read: () => answer, hasEnded: () => ended };
}
const ask = (path: string, ...headers: string[]) =>
  send(`${[`GET ${path} HTTP/1.1`, 'Host: x', ...headers].join('\r\n')}\r\n\r\n`);

test.each(['asked for the first time', 'known already'])(
  'an update reaches who reads its story, with its words: %s',
  async (how) => {
    if (how === 'known already') await stand.stories.isPublished(story);
    stand.respond = (_request, response) => {
      const article = '<article id="update-u1"><p>The ferry\nis back.</p></article>';
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(`<p>x</p>${article}`));
    };
    const reader = ask(`/live/${story}`);
    await expect.poll(reader.read).toContain('id: 0\n\n');
    expect(reader.read()).toMatch(
      /^HTTP\/1\.1 200 OK\r\ncontent-type: text\/event-stream; charset=utf-8\r\ncache-control: no-store\r\n/,
    );
    expect(reader.read()).not.toMatch(/chunked|keep-alive/i);
    await stand.drop(['story:1'], false, note('u1'));
    await expect
      .poll(reader.read)
      .toMatch(/id: 1\nevent: published\ndata: \{.*The ferry\\nis back\..*\}\n\n$/);
    await stand.drop(['story:1'], true, note('u1', 'withdrawn'));
    await expect.poll(reader.read).toMatch(/id: 2\nevent: withdrawn\ndata: \{[^}]*\}\n\n$/);
    expect(reader.read()).not.toContain('"html":null');
    expect(stand.asked.filter(({ url }) => url === '/world/a')).toHaveLength(1);
    const back = ask(`/live/${story}`, 'Last-Event-ID: 1');
    await expect.poll(back.read).toMatch(/id: 1\n\nid: 2\nevent: withdrawn/);
    expect(stand.counts.live).toBe(2);
    expect(stand.hub.readers).toBe(2);
  },
);

test('a page says up to which event it knows, so that whoever opens it hears what has come since', async () => {
  stand.respond = (_request, response) => {
    const live = '<live-story data-live-after=""></live-story>';
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(live));
  };
  await stand.drop(['story:1'], false, note('u1'));
  const html = await (await fetch(`${stand.origin}/world/b`)).text();
  expect(html).toContain('<live-story data-live-after="1">');
  await stand.drop(['story:2'], false, note('u2'));
  await expect.poll(ask(`/live/${story}?after=1`).read).toMatch(/id: 1\n\nid: 2\nevent: published/);
  const again = ask(`/live/${story}?after=1`, 'Last-Event-ID: 2');
  await expect.poll(again.read).toContain('id: 2\n\n');
  expect(again.read()).not.toContain('event:');
});

test('HTTP/1.0, HEAD and odd event ids', async () => {
  const old = send(`GET /live/${story} HTTP/1.0\r\nLast-Event-ID: -7; x\r\n\r\n`);
  await expect.poll(old.read).toContain('id: 0\n\n');
  const head = send(`HEAD /live/${story} HTTP/1.1\r\nHost: x\r\n\r\n`);
  await expect.poll(head.hasEnded).toBe(true);
  expect(head.read()).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*text\/event-stream[\s\S]*\r\n\r\n$/);
  await expect.poll(ask(`/live/${story}`, 'Last-Event-ID: 99').read).toContain('event: reload');
});

test('no stream of what readers can’t see', async () => {
  const statusOf = async (path: string, init?: RequestInit) =>
    (await fetch(stand.origin + path, init)).status;
  expect(await statusOf('/live/01990000-0000-7000-8000-000000000002')).toBe(404);
  expect(await statusOf('/live/')).toBe(404);
  expect(await statusOf(`/live/${story}/x`)).toBe(404);
  expect(await statusOf('/live/%00')).toBe(404);
  expect(await statusOf(`/live/${story}`, { method: 'POST' })).toBe(405);
  const reader = ask(`/live/${story}`);
  await expect.poll(reader.read).toContain('id: 0');
  stand.published.delete(story);
  await stand.drop([`story:${story}`], true);
  await expect.poll(reader.hasEnded).toBe(true);
  expect(reader.read()).toContain('event: gone');
  expect(await statusOf(`/live/${story}`)).toBe(404);
  stand.published.add(story);
  await stand.drop([`story:${story}`]);
  await expect.poll(ask(`/live/${story}`).read).toContain('HTTP/1.1 200');
});

test('no more than so many of one address; and a friendly end', async () => {
  const readers = Array.from({ length: 20 }, () => ask(`/live/${story}`));
  await expect.poll(() => stand.hub.readers).toBe(20);
  const refused = await fetch(`${stand.origin}/live/${story}`);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
  stand.hub.stop();
  for (const { read, hasEnded } of readers) {
    await expect.poll(hasEnded).toBe(true);
    expect(read()).toMatch(/retry: [1-6]\d{3}\n\n$/);
  }
});
