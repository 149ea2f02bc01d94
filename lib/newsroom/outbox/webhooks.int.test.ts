import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { getNoticeSettings } from '@/lib/data/desk/get-notice-settings';
import { countOpenNotices, listNotices } from '@/lib/data/desk/list-notices';
import { getWebhook, listWebhooks } from '@/lib/data/desk/list-webhooks';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { type StoryEventKind, storyEventKinds } from '@/lib/document/shapes/story-event';
import { type LoopbackServer, startLoopbackServer } from '@/lib/net/loopback-server';
import type { Viewer } from '@/lib/policy/viewer';
import { actingNow } from '../context';
import { markNoticeDone } from '../mark-notice-done';
import { publishNow, readyStory, refusal } from '../test-support/desk';
import { unpublishStory } from '../unpublish-story';
import { changeWebhook } from './change-webhook';
import { followEvent } from './follow-event';
import { makeWebhook } from './make-webhook';
import { redeliver } from './redeliver';
import { rotateWebhookSecret } from './rotate-webhook-secret';
import { sendWebhook } from './send-webhook';
import { removeWebhook, switchWebhook } from './switch-webhook';
import { testWebhook } from './test-webhook';

interface Got {
  headers: Record<string, string>;
  body: string;
}

let admin: Viewer;
let site: LoopbackServer;
let got: Got[];
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  admin = await addColleague('admin');
  site = await startLoopbackServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      got.push({ headers: request.headers as Record<string, string>, body });
      answer(response);
    });
  });
  vi.stubEnv('DATELINE_TEST_ENDPOINT', site.origin);
  vi.stubEnv('DATELINE_RECEIPTS', 'off');
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterAll(() => site.close());
beforeEach(async () => {
  await database().webhook.deleteMany();
  got = [];
  answer = (response) => void response.end('thanks');
});

const desk = () => actingNow(admin);
const listener = (events: StoryEventKind[] = [...storyEventKinds]) =>
  makeWebhook(desk(), { url: `${site.origin}/hook`, note: 'The app', events });

/** Publishes a story and sends it on its way. */
async function happen(): Promise<{ storyId: string; path: string; deliveries: string[] }> {
  const storyId = await readyStory(desk(), { headline: 'A ferry' });
  const path = await publishNow(desk(), storyId);
  const { id } = await database().storyEvent.findFirstOrThrow({ where: { storyId } });
  await followEvent(id);
  await followEvent(id);
  const rows = await database().webhookDelivery.findMany({ where: { eventId: id } });
  return { storyId, path, deliveries: rows.map((row) => row.id) };
}

const job = async (deliveryId: string) => {
  const [row] = await database().$queryRaw<{ run_at: Date }[]>`
    SELECT run_at FROM graphile_worker.jobs WHERE key = ${`send-webhook:${deliveryId}`}`;
  return row?.run_at ?? null;
};

const sign = (secret: string, { headers, body }: Got) =>
  `v1,${createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
    .digest('base64')}`;

describe('a webhook', () => {
  it('is told once of what it wants to hear, signed, with what happened', async () => {
    const { id, secret } = await listener();
    await listener(['story.retracted']);
    const { storyId, path, deliveries } = await happen();
    expect(deliveries).toHaveLength(1);
    for (const delivery of deliveries) await sendWebhook(delivery, {});
    for (const delivery of deliveries) await sendWebhook(delivery, {});
    expect(got).toHaveLength(1);
    const [message] = got as [Got];
    expect(message.headers['webhook-signature']).toBe(sign(secret, message));
    expect(Math.abs(Number(message.headers['webhook-timestamp']) - Date.now() / 1_000)).toBeLessThan(60);
    const body = JSON.parse(message.body) as { type: string; data: { story: object } };
    expect(body).toMatchObject({
      type: 'story.published',
      data: {
        story: { id: storyId, headline: 'A ferry', url: `http://localhost:3000${path}` },
        update: null,
      },
    });
    const { webhook, deliveries: log } = await getWebhook(admin, id, null);
    expect(webhook).toMatchObject({ failingSince: null, off: null });
    expect(log).toMatchObject([
      { state: 'sent', status: 200, excerpt: 'thanks', attempts: 1, subject: 'A ferry', tryAt: null },
    ]);
  });

  it('is told again later of what it did not take, and again by hand under the same id', async () => {
    const { id } = await listener();
    const { deliveries } = await happen();
    const delivery = deliveries[0] ?? '';
    answer = (response) => void response.writeHead(503, { 'retry-after': '90' }).end('later \u0000please');
    await sendWebhook(delivery, {});
    const { webhook, deliveries: log } = await getWebhook(admin, id, null);
    expect(webhook.failingSince).not.toBeNull();
    expect(log).toMatchObject([{ state: 'waiting', status: 503, excerpt: 'later please', attempts: 1 }]);
    const next = await job(delivery);
    expect((next?.getTime() ?? 0) - Date.now()).toBeGreaterThan(80_000);

    answer = (response) => void response.end();
    await redeliver(desk(), { id: delivery });
    await sendWebhook(delivery, {});
    expect((await getWebhook(admin, id, null)).webhook.failingSince).toBeNull();
    expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(got.map(({ body }) => body)).size).toBe(1);
  });

  it('is given up after a day, switched off after three, and the desk is told', async () => {
    const { id } = await listener();
    const { deliveries } = await happen();
    answer = (response) => void response.writeHead(500).end();
    const start = Date.now();
    let now = start;
    for (let attempt = 0; attempt < 9; attempt += 1) {
      await sendWebhook(deliveries[0] ?? '', { now: () => new Date(now) });
      now += 2.9 * 3_600_000;
    }
    expect((await getWebhook(admin, id, null)).deliveries).toMatchObject([{ state: 'failed', attempts: 9 }]);
    expect((await listWebhooks(admin))[0]?.off).toBeNull();

    const open = await countOpenNotices(admin);
    const { deliveries: second } = await happen();
    await sendWebhook(second[0] ?? '', { now: () => new Date(start + 73 * 3_600_000) });
    expect((await listWebhooks(admin))[0]?.off).toMatchObject({ why: 'failing' });
    expect(await countOpenNotices(admin)).toBe(open + 1);
    const { notices } = await listNotices(admin, { done: false, before: null });
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'webhook-off' }));
    expect((await happen()).deliveries).toEqual([]);
    await switchWebhook(desk(), { id, on: true });
    expect((await listWebhooks(admin))[0]).toMatchObject({ off: null, failingSince: null });
  });

  it('that was switched off is told of, seen and dealt with by those who may change it alone', async () => {
    const others = [await addColleague('editor'), await addColleague('photo_editor')];
    const open = () => Promise.all([admin, ...others].map(countOpenNotices));
    const [before = 0, ...othersBefore] = await open();
    // Whoever was an administrator once may have asked to be mailed this.
    const noticeWishes = { 'webhook-off': { desk: true, mail: true, webhook: false } };
    await database().person.updateMany({ data: { noticeWishes } });
    await listener();
    const { deliveries } = await happen();
    answer = (response) => void response.writeHead(410).end();
    await sendWebhook(deliveries[0] ?? '', {});
    expect(await open()).toEqual([before + 1, ...othersBefore]);
    const { id } = await database().notice.findFirstOrThrow({ where: { kind: 'webhook-off', doneAt: null } });
    const posted = await database().noticeDelivery.findMany({
      where: { noticeId: id },
      select: { person: { select: { role: true } } },
    });
    expect(new Set(posted.map(({ person }) => person.role))).toEqual(new Set(['admin']));
    for (const other of others) {
      const { notices } = await listNotices(other, { done: false, before: null });
      expect(notices.map(({ kind }) => kind)).not.toContain('webhook-off');
      const mark = markNoticeDone(actingNow(other), { id, done: true });
      expect((await refusal(mark)).code).toBe('not-allowed');
      expect((await getNoticeSettings(other)).kinds).not.toContain('webhook-off');
      expect((await getNoticeSettings(other)).kinds).toContain('rights-lost');
    }
    expect((await getNoticeSettings(admin)).kinds).toContain('webhook-off');
    await markNoticeDone(desk(), { id, done: true });
    expect(await open()).toEqual([before, ...othersBefore]);
    const { notices } = await listNotices(others[0] as Viewer, { done: true, before: null });
    expect(notices.map(({ kind }) => kind)).not.toContain('webhook-off');
  });

  it('that says it is gone is told nothing more', async () => {
    const { id } = await listener();
    const { deliveries } = await happen();
    answer = (response) => void response.writeHead(410).end();
    await sendWebhook(deliveries[0] ?? '', {});
    expect((await listWebhooks(admin))[0]?.off).toMatchObject({ why: 'gone' });
    expect((await refusal(redeliver(desk(), { id: deliveries[0] ?? '' }))).code).toBe('wrong-state');
    await removeWebhook(desk(), { id });
    expect(await listWebhooks(admin)).toEqual([]);
  });

  it('has two secrets for a day', async () => {
    const { id, secret } = await listener();
    const rotated = await rotateWebhookSecret(desk(), { id });
    const first = await testWebhook(desk(), { id });
    expect(first).toMatchObject({ ok: true, status: 200, reason: '' });
    const [message] = got as [Got];
    expect(message.headers['webhook-signature']).toBe(
      `${sign(rotated.secret, message)} ${sign(secret, message)}`,
    );
    const late = { ...desk(), now: () => new Date(Date.now() + 25 * 3_600_000) };
    await testWebhook(late, { id });
    expect(got[1]?.headers['webhook-signature']?.split(' ')).toHaveLength(1);
  });

  it('is an address of the open internet, over https', async () => {
    const make = (url: string) =>
      refusal(makeWebhook(desk(), { url, note: '', events: ['story.published'] }));
    for (const url of [
      'http://10.0.0.1/',
      'https://localhost/',
      'ftp://a.example/',
      'nonsense',
      'http://a.example.org/',
    ])
      expect((await make(url)).code).toBe('address-refused');
    const { id } = await listener();
    const changed = changeWebhook(desk(), {
      id,
      url: 'https://[::1]/',
      note: '',
      events: ['story.published'],
    });
    expect((await refusal(changed)).code).toBe('address-refused');
  });

  it('never sends a message on where it is redirected to', async () => {
    await listener();
    const { deliveries } = await happen();
    answer = (response) => void response.writeHead(307, { location: `${site.origin}/other` }).end();
    await sendWebhook(deliveries[0] ?? '', {});
    expect(got).toHaveLength(1);
    const row = await database().webhookDelivery.findUnique({ where: { id: deliveries[0] } });
    expect(row).toMatchObject({ state: 'waiting', status: 307 });
  });

  it('is an administrator’s to make and to see, and no secret stands in the log', async () => {
    const { id, secret } = await listener();
    for (const role of ['editor', 'photo_editor', 'writer'] as const) {
      const other = await addColleague(role);
      const context = actingNow(other);
      const input = { url: 'https://a.example.org/', note: '', events: ['story.published' as const] };
      expect((await refusal(makeWebhook(context, input))).code).toBe('not-allowed');
      expect((await refusal(rotateWebhookSecret(context, { id }))).code).toBe('not-allowed');
      expect((await refusal(switchWebhook(context, { id, on: false }))).code).toBe('not-allowed');
      expect((await refusal(listWebhooks(other))).code).toBe('not-found');
    }
    expect(JSON.stringify([await listWebhooks(admin), await auditLines('1')])).not.toContain(secret.slice(6));
  });

  it('hears that a story was taken down, and where its address leads', async () => {
    await listener(['story.unpublished']);
    const { storyId, path } = await happen();
    await unpublishStory(desk(), { id: storyId, answer: 'redirect', target: '/elsewhere' });
    const event = await database().storyEvent.findFirstOrThrow({
      where: { storyId, kind: 'story.unpublished' },
    });
    await followEvent(event.id);
    const [delivery] = await database().webhookDelivery.findMany({ where: { eventId: event.id } });
    await sendWebhook(delivery?.id ?? '', {});
    expect(JSON.parse(got[0]?.body ?? '')).toMatchObject({
      type: 'story.unpublished',
      data: { story: { url: `http://localhost:3000${path}` }, redirectTo: 'http://localhost:3000/elsewhere' },
    });
  });
});
