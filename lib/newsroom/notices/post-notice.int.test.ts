import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { getNoticeSettings } from '@/lib/data/desk/get-notice-settings';
import { addColleague, addSection } from '@/lib/data/test-support/newsroom';
import { type LoopbackServer, startLoopbackServer } from '@/lib/net/loopback-server';
import type { Viewer } from '@/lib/policy/viewer';
import { assignStory } from '../review/assign-story';
import { acting, Clock, readyStory, refusal } from '../test-support/desk';
import { postNotice } from './post-notice';
import { setHook } from './set-hook';
import { setWish } from './set-wish';

let editor: Viewer;
let writer: Viewer;
let clock: Clock;
let id: string;
let site: LoopbackServer;
let posted: { headers: Record<string, string>; body: string }[];
let status: number;

const as = (viewer: Viewer) => acting(viewer, clock);
const deliveries = () => database().noticeDelivery.findMany({ where: { personId: writer.id } });
const isQueued = async (key: string) =>
  (await database().$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker.jobs WHERE key = ${key}`).length > 0;

beforeAll(async () => {
  site = await startLoopbackServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      posted.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(status).end();
    });
  });
  vi.stubEnv('DATELINE_TEST_ENDPOINT', site.origin);
});
afterAll(() => site.close());

beforeEach(async () => {
  const { id: sectionId } = await addSection();
  editor = await addColleague('editor', { name: 'Noor Castellan' });
  writer = await addColleague('writer', { name: 'Ada Quill' });
  clock = new Clock('2036-11-22T08:00:00.000Z');
  posted = [];
  status = 204;
  id = await readyStory(as(editor), { headline: 'The sluice is dry', sectionId });
});

describe('an address of one’s own', () => {
  const hooked = async () => {
    const { secret } = await setHook(as(writer), { url: `${site.origin}/hook` });
    await setWish(as(writer), { kind: 'assigned', way: 'mail', on: false });
    await setWish(as(writer), { kind: 'assigned', way: 'webhook', on: true });
    await assignStory(as(editor), { storyId: id, personIds: [writer.id] });
    const [delivery] = await deliveries();
    return { secret: secret ?? '', deliveryId: delivery?.id ?? '' };
  };

  it('is posted a signed message', async () => {
    const { secret, deliveryId } = await hooked();
    expect(await isQueued(`post-notice:${deliveryId}`)).toBe(true);
    await postNotice(deliveryId, { now: clock.now });
    await postNotice(deliveryId, { now: clock.now });
    expect(posted).toHaveLength(1);
    const { headers, body } = posted[0] ?? { headers: {}, body: '' };
    expect(JSON.parse(body)).toMatchObject({
      type: 'notice.assigned',
      text: expect.stringContaining('assigned “The sluice is dry” to you.'),
      data: { story: { id, headline: 'The sluice is dry' }, by: 'Noor Castellan' },
    });
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const text = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(text).digest('base64')}`,
    );
    expect(await deliveries()).toMatchObject([{ state: 'sent' }]);
  });

  it('is tried again, and given up where it says that it is gone', async () => {
    const { deliveryId } = await hooked();
    status = 500;
    await postNotice(deliveryId, { now: clock.now });
    expect(await deliveries()).toMatchObject([{ state: 'waiting', attempts: 1, reason: '500' }]);
    status = 410;
    await postNotice(deliveryId, { now: clock.now });
    expect(await deliveries()).toMatchObject([{ state: 'failed', attempts: 2 }]);
    expect((await getNoticeSettings(writer)).hook).toBeNull();
  });

  it('is refused where the guarded fetcher would not go, and can be taken away', async () => {
    for (const url of [
      'http://example.org/',
      'https://127.0.0.1/',
      'https://user:pw@example.org/',
      'nonsense',
    ]) {
      expect((await refusal(setHook(as(writer), { url }))).code).toBe('address-refused');
    }
    const { deliveryId } = await hooked();
    expect(await setHook(as(writer), { url: null })).toEqual({ secret: null });
    await postNotice(deliveryId, { now: clock.now });
    expect([posted, await deliveries()]).toEqual([[], []]);
  });
});
