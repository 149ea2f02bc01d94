import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginSession } from '@/lib/auth/begin-session';
import { noteRefusal } from '@/lib/auth/note-refusal';
import { database } from '@/lib/data/client';
import { getWebhook } from '@/lib/data/desk/list-webhooks';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { writeAudits } from '@/lib/data/write/audit';
import { inTransaction } from '@/lib/data/write/transaction';
import { securityEventKinds } from '@/lib/document/shapes/security-event';
import { storyEventKinds } from '@/lib/document/shapes/story-event';
import { comingFrom } from '@/lib/kit/where-from';
import { type LoopbackServer, startLoopbackServer } from '@/lib/net/loopback-server';
import type { Viewer } from '@/lib/policy/viewer';
import { actingNow } from '../context';
import { changeRole } from '../people/change-role';
import { changeStanding } from '../people/change-standing';
import { endSessions } from '../people/end-sessions';
import { invitePerson } from '../people/invite-person';
import { askForResetLink, makeResetLink } from '../people/make-reset-link';
import { signOutEverywhere } from '../sign-out-everywhere';
import { refusal } from '../test-support/desk';
import { changeWebhook } from './change-webhook';
import { makeWebhook } from './make-webhook';
import { redeliver } from './redeliver';
import { rotateWebhookSecret } from './rotate-webhook-secret';
import { sendWebhook } from './send-webhook';
import { removeWebhook, switchWebhook } from './switch-webhook';

interface Message {
  type: string;
  timestamp: string;
  data: Record<string, unknown>;
}

const where = { address: '2001:db8:1:2:3:4:5:6', agent: 'Firefox 140, Linux' };
let admin: Viewer;
let writer: Viewer;
let site: LoopbackServer;
let got: { headers: Record<string, string>; body: string }[];

beforeAll(async () => {
  site = await startLoopbackServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      got.push({ headers: request.headers as Record<string, string>, body });
      response.end();
    });
  });
  vi.stubEnv('DATELINE_TEST_ENDPOINT', site.origin);
});
afterAll(() => site.close());
beforeEach(async () => {
  await database().webhook.deleteMany();
  admin = await addColleague('admin', { name: 'Noor Castellan' });
  writer = await addColleague('writer', { name: 'Ada Quill' });
  got = [];
});

const desk = () => actingNow(admin);
const listener = (events: Parameters<typeof makeWebhook>[1]['events'] = [...securityEventKinds]) =>
  makeWebhook(desk(), { url: `${site.origin}/alerts`, note: 'Alerts', events });

/** Sends what the queue of the worker holds, and says what came. */
async function sent(): Promise<Message[]> {
  const jobs = await database().$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker.jobs WHERE key LIKE 'send-webhook:%' ORDER BY id`;
  for (const { key } of jobs) await sendWebhook(key.replace('send-webhook:', ''), {});
  return got.map(({ body }) => JSON.parse(body) as Message);
}

const arrival = (personId: string, address: string) =>
  beginSession(
    { personId, address, userAgent: 'Mozilla/5.0', by: 'password', second: null, passkeyId: null },
    new Date(),
  );
const refuse = async (personId: string | null, times: number) => {
  for (let i = 0; i < times; i += 1) {
    await comingFrom(where, () => noteRefusal(personId, 'password', new Date()));
  }
};

describe('a security event', () => {
  it('is told to a webhook that wants to hear of it: signed, who, what, when and from where', async () => {
    await listener([...storyEventKinds]);
    const { id, secret } = await listener();
    await comingFrom(where, () => changeRole(desk(), { id: writer.id, role: 'editor', sectionIds: [] }));
    const [message, ...others] = await sent();
    expect(others).toEqual([]);
    expect(message).toEqual({
      type: 'security.role_changed',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: {
        person: { id: writer.id, name: 'Ada Quill' },
        by: { id: admin.id, name: 'Noor Castellan' },
        network: '2001:db8:1:2::/64',
        agent: 'Firefox 140, Linux',
        detail: {
          action: 'person.role',
          before: { role: 'writer', sectionIds: [] },
          after: { role: 'editor', sectionIds: [] },
        },
        url: 'http://localhost:3000/desk/audit',
      },
    });
    const [{ headers, body } = { headers: {}, body: '' }] = got as [(typeof got)[0]];
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    );
    const line = await database().auditLine.findFirstOrThrow({ where: { subjectId: writer.id } });
    expect(headers['webhook-id']).toBe(line.id);

    const { deliveries } = await getWebhook(admin, id, null);
    expect(deliveries).toMatchObject([
      { state: 'sent', kind: 'security.role_changed', subject: 'Ada Quill', storyId: null, eventId: line.id },
    ]);
    await redeliver(desk(), { id: deliveries[0]?.id ?? '' });
    await sent();
    expect(got.map((again) => again.body)).toEqual([body, body]);
  });

  it('is each that the log has a line of, and no other', async () => {
    await listener();
    await arrival(writer.id, '192.0.2.1');
    await arrival(writer.id, '192.0.2.1');
    await arrival(writer.id, '198.51.100.7');
    await endSessions(desk(), { personId: writer.id, sessionId: null });
    await signOutEverywhere(actingNow(writer));
    for (const standing of ['suspended', 'active', 'removed'] as const) {
      await changeStanding(desk(), { id: writer.id, standing });
    }
    const told = (await sent()).map(({ type, data }) => [type, (data.by as { name: string }).name]);
    expect(told).toEqual([
      ['security.sign_in_new_place', 'Ada Quill'],
      ['security.sessions_ended', 'Noor Castellan'],
      ['security.sessions_ended', 'Ada Quill'],
      ['security.person_suspended', 'Noor Castellan'],
      ['security.person_restored', 'Noor Castellan'],
      ['security.person_removed', 'Noor Castellan'],
    ]);
  });

  it('is who is let in, by which link or codes, and who is told: without the addresses themselves', async () => {
    const { id } = await listener();
    await invitePerson(desk(), { email: 'fay@desk.example', role: 'writer', sectionIds: [], days: 7 });
    await makeResetLink(desk(), { id: writer.id });
    await askForResetLink(
      (await database().person.findUniqueOrThrow({ where: { id: writer.id } })).email,
      new Date(),
    );
    const other = await makeWebhook(desk(), {
      url: `${site.origin}/other`,
      note: '',
      events: ['story.published'],
    });
    await rotateWebhookSecret(desk(), { id: other.id });
    await switchWebhook(desk(), { id: other.id, on: false });
    await switchWebhook(desk(), { id: other.id, on: true });
    await switchWebhook(desk(), { id: other.id, on: false });
    await removeWebhook(desk(), { id: other.id });
    // Whoever makes the watcher itself hear less is told of, once more.
    await changeWebhook(desk(), {
      id,
      url: `${site.origin}/alerts`,
      note: 'Alerts',
      events: ['story.published'],
    });
    await makeResetLink(desk(), { id: writer.id });
    const messages = await sent();
    const about = (type: string) =>
      messages.filter((message) => message.type === `security.${type}`).map(({ data }) => data);
    expect(about('invitation_made')).toMatchObject([
      { person: null, by: { name: 'Noor Castellan' }, detail: { role: 'writer' } },
    ]);
    expect(about('reset_link_made')).toMatchObject([
      { person: { name: 'Ada Quill' }, by: { name: 'Noor Castellan' } },
      { person: { name: 'Ada Quill' }, by: null },
    ]);
    const actions = about('webhook_changed').map(({ detail }) => (detail as { action: string }).action);
    expect(actions).toEqual(
      ['make', 'rotate', 'off', 'on', 'off', 'remove', 'change'].map((what) => `webhook.${what}`),
    );
    expect(messages).toHaveLength(1 + 2 + 7);
    const written = got.map(({ body }) => body).join();
    for (const secret of ['fay@desk', '/desk/join', '/desk/reset', 'whsec_', site.origin])
      expect(written).not.toContain(secret);
  });

  it('is nothing that could let somebody in: of the log’s details only what was chosen', async () => {
    await listener();
    const line = {
      at: new Date(),
      personId: writer.id,
      subjectKind: 'person',
      subjectId: writer.id,
    } as const;
    await inTransaction((tx) =>
      writeAudits(tx, [
        { ...line, verb: 'person.password', detail: { byLink: true, ended: 2, token: 'whispered' } },
        { ...line, verb: 'person.passkey.add', detail: { name: 'whispered' } },
        { ...line, verb: 'person.profile', detail: { after: 'whispered' } },
        { ...line, verb: 'constructor' },
      ]),
    );
    const messages = await sent();
    expect(messages.map(({ type }) => type)).toEqual(['security.password_changed', 'security.factor_added']);
    expect(messages[0]?.data.detail).toEqual({ action: 'person.password', byLink: true, ended: 2 });
    expect(got.map(({ body }) => body).join()).not.toContain('whispered');
  });

  it('is many refused sign-ins, once an hour, of an account as of none', async () => {
    await listener();
    await refuse(writer.id, 9);
    expect(await sent()).toEqual([]);
    await refuse(writer.id, 4);
    expect(await sent()).toMatchObject([
      {
        type: 'security.sign_in_refused_often',
        data: {
          person: { name: 'Ada Quill' },
          by: null,
          network: '2001:db8:1:2::/64',
          detail: { count: 10 },
        },
      },
    ]);
    await refuse(null, 12);
    const [, last, ...more] = await sent();
    expect(more).toEqual([]);
    expect(last).toMatchObject({
      data: { person: null, detail: { action: 'site.sign-in.refused', count: 10 } },
    });
  });

  it('is told exactly if it happened, and not kept where nobody listens', async () => {
    const before = await database().securityEvent.count();
    await changeRole(desk(), { id: writer.id, role: 'editor', sectionIds: [] });
    expect(await database().securityEvent.count()).toBe(before);
    await listener();
    const alone = inTransaction(async (tx) => {
      const line = { at: new Date(), personId: null, subjectKind: 'person', subjectId: writer.id } as const;
      await writeAudits(tx, [{ ...line, verb: 'person.suspended' }]);
      throw new Error('after all not');
    });
    await expect(alone).rejects.toThrow('after all not');
    const gone = changeStanding(actingNow(writer), { id: admin.id, standing: 'suspended' });
    expect((await refusal(gone)).code).toBe('not-allowed');
    expect(await sent()).toEqual([]);
    expect(await database().securityEvent.count()).toBe(before);
  });
});
