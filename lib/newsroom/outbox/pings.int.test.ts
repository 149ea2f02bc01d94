import type { ServerResponse } from 'node:http';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { getPings } from '@/lib/data/desk/get-pings';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { noPings } from '@/lib/document/ping-settings';
import { type LoopbackServer, startLoopbackServer } from '@/lib/net/loopback-server';
import type { Viewer } from '@/lib/policy/viewer';
import proxy from '@/proxy';
import { actingNow } from '../context';
import { createSeries } from '../create-series';
import { editSeries } from '../edit-series';
import { publishNow, readyStory, refusal } from '../test-support/desk';
import { unpublishStory } from '../unpublish-story';
import { followEvent } from './follow-event';
import { pingHub } from './ping-hub';
import { pingIndexNow } from './ping-index-now';
import { setPings } from './set-pings';

let admin: Viewer;
let service: LoopbackServer;
let got: { url: string; type: string; body: string }[];
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  admin = await addColleague('admin');
  service = await startLoopbackServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      got.push({ url: request.url ?? '', type: String(request.headers['content-type']), body });
      answer(response);
    });
  });
  vi.stubEnv('DATELINE_TEST_ENDPOINT', service.origin);
  vi.stubEnv('DATELINE_RECEIPTS', 'off');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await database().site.upsert({
    where: { id: 1 },
    create: { name: 'Ledger', tagline: '' },
    update: {},
  });
});
afterAll(() => service.close());
beforeEach(async () => {
  await database().storyEvent.deleteMany();
  await database().ping.deleteMany();
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  got = [];
  answer = (response) => void response.writeHead(204).end();
});

const desk = () => actingNow(admin);
const on = () => setPings(desk(), { hub: `${service.origin}/hub`, indexNow: `${service.origin}/indexnow` });

async function publishOne() {
  const id = await readyStory(desk());
  const path = await publishNow(desk(), id);
  return { id, path };
}

const jobs = async () =>
  (
    await database().$queryRaw<{ task_identifier: string }[]>`
      SELECT task_identifier FROM graphile_worker.jobs WHERE task_identifier LIKE 'ping-%' ORDER BY 1`
  ).map((row) => row.task_identifier);

describe('pings', () => {
  it('go nowhere until somebody has said where', async () => {
    await setPings(desk(), noPings);
    const { id } = await publishOne();
    const event = await database().storyEvent.findFirstOrThrow({ where: { storyId: id } });
    await followEvent(event.id);
    expect(await jobs()).toEqual([]);
    await pingHub();
    await pingIndexNow();
    expect(got).toEqual([]);
  });

  it('tell a hub of feeds, once, and what happened meanwhile the next time', async () => {
    await on();
    const { id } = await publishOne();
    await publishOne();
    for (const event of await database().storyEvent.findMany()) await followEvent(event.id);
    expect(await jobs()).toContain('ping-hub');
    await pingHub();
    await pingHub();
    expect(got).toHaveLength(1);
    expect(got[0]).toMatchObject({ url: '/hub', type: 'application/x-www-form-urlencoded' });
    const form = new URLSearchParams(got[0]?.body);
    expect(form.get('hub.mode')).toBe('publish');
    expect(form.getAll('hub.url')).toContain('http://localhost:3000/feed.xml');
    await unpublishStory(desk(), { id, answer: 'gone', target: '' });
    await pingHub();
    expect(got).toHaveLength(2);
    expect((await getPings(admin)).pings).toMatchObject([{ service: 'hub', status: 204 }, { status: 204 }]);
  });

  it('tell a hub of the feeds of a series with each of its stories, and that of an event of before there were any', async () => {
    await on();
    const story = await readyStory(desk());
    const words = { name: 'The river', description: '' };
    const id = await createSeries(desk(), words);
    await editSeries(desk(), { id, baseVersion: 0, ...words, storyIds: [story] });
    await publishNow(desk(), story);
    const { slug } = await database().series.findUniqueOrThrow({ where: { id } });
    await pingHub();
    const topics = () => new URLSearchParams(got.at(-1)?.body).getAll('hub.url');
    for (const feed of ['feed.xml', 'atom.xml', 'feed.json'])
      expect(topics()).toContain(`http://localhost:3000/series/${slug}/${feed}`);
    await publishOne();
    await database()
      .$executeRaw`UPDATE "StoryEvent" SET facts = facts #- '{story,series}' WHERE "hubAt" IS NULL`;
    await pingHub();
    expect(topics()).toContain('http://localhost:3000/feed.xml');
    expect(topics().join()).not.toContain('/series/');
  });

  it('tell search engines of addresses, with a key that the site answers', async () => {
    await on();
    const { path } = await publishOne();
    await pingIndexNow();
    const body = JSON.parse(got[0]?.body ?? '') as { key: string; keyLocation: string };
    expect(body).toMatchObject({ host: 'localhost:3000', urlList: [`http://localhost:3000${path}`] });
    const file = await proxy(new NextRequest(body.keyLocation));
    expect([file.status, await file.text()]).toEqual([200, body.key]);
    expect(file.headers.get('content-type')).toContain('text/plain');
    const other = await proxy(new NextRequest(`http://localhost:3000/${'0'.repeat(32)}.txt`));
    expect(other.status).toBe(404);
    await on();
    expect((await getPings(admin)).key).toBe(body.key);
  });

  it('are sent again when they are refused, and the log says so', async () => {
    await on();
    await publishOne();
    answer = (response) => void response.writeHead(429).end();
    expect((await refusal(pingIndexNow())).code).toBe('ping-refused');
    answer = (response) => void response.writeHead(202).end();
    await pingIndexNow();
    expect((await getPings(admin)).pings.map(({ status }) => status)).toEqual([202, 429]);
  });

  it('are an administrator’s to decide, and go to the open internet alone', async () => {
    const editor = await addColleague('editor');
    expect((await refusal(setPings(actingNow(editor), noPings))).code).toBe('not-allowed');
    expect((await refusal(getPings(editor))).code).toBe('not-found');
    const inside = setPings(desk(), { hub: 'https://192.168.0.1/', indexNow: '' });
    expect(await refusal(inside)).toMatchObject({ code: 'address-refused', detail: { field: 'hub' } });
  });
});
