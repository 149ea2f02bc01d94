import { NextRequest } from 'next/server';
import { encode } from 'next-auth/jwt';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague, addSession } from '@/lib/data/test-support/newsroom';
import { listMembers, readHookSecret } from '@/lib/data/write/notice-members';
import { readTotpSecret } from '@/lib/data/write/second-factor';
import { findLiveSession } from '@/lib/data/write/sessions';
import { inTransaction } from '@/lib/data/write/transaction';
import { lockWebhook } from '@/lib/data/write/webhooks';
import { newSecretToken, tokenHash } from '@/lib/kit/secret-token';
import { setHook } from '@/lib/newsroom/notices/set-hook';
import { makeWebhook } from '@/lib/newsroom/outbox/make-webhook';
import { followNewSecrets, sealWhatIsOpen } from '@/lib/newsroom/people/rotate-secrets';
import { acting } from '@/lib/newsroom/test-support/desk';
import type { Viewer } from '@/lib/policy/viewer';
import { beginSecondFactor } from './begin-second-factor';
import { authOptions } from './options';
import { sessionTokenOf } from './session-token';

const [first, second] = ['a'.repeat(40), 'b'.repeat(40)];
let ana: Viewer;
let totp: string;
let webhook: { id: string; secret: string };
let hook: string;

beforeEach(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', first);
  ana = await addColleague('admin');
  totp = (await beginSecondFactor(ana)).secret;
  hook = (await setHook(acting(ana), { url: 'https://hooks.example/me' })).secret ?? '';
  webhook = await makeWebhook(acting(ana), { url: 'https://hooks.example/a', note: '', events: [] });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await database().webhook.deleteMany();
  await database().person.updateMany({ data: { totpSecret: null, noticeHook: null, noticeSecret: null } });
});

const rows = () =>
  Promise.all([
    database().person.findUniqueOrThrow({ where: { id: ana.id } }),
    database().webhook.findUniqueOrThrow({ where: { id: webhook.id } }),
  ]);
async function readBack() {
  const [{ totpSecret }] = await rows();
  const held = await inTransaction((tx) => lockWebhook(tx, webhook.id));
  const [member] = await inTransaction((tx) => listMembers(tx, [ana.id]));
  return [
    readTotpSecret(ana.id, { secret: totpSecret, on: false, step: null, passkeys: 0 }),
    held?.secret,
    member?.hook && readHookSecret(ana.id, member.hook),
  ];
}
function rotate() {
  vi.stubEnv('NEXTAUTH_SECRET', second);
  vi.stubEnv('NEXTAUTH_SECRET_FORMER', first);
}
const forgetFormer = () => vi.stubEnv('NEXTAUTH_SECRET_FORMER', '');
/** A cookie of a session that was sealed with the secret of that moment. */
async function cookieOf(sid: string) {
  const value = await encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET ?? '' });
  const request = new NextRequest('http://localhost:3000/desk', {
    headers: { cookie: `dateline.session=${value}` },
  });
  return { value, sid: () => sessionTokenOf(request) };
}

describe('secrets of others', () => {
  it('stand nowhere in the database as they are', async () => {
    const stored = JSON.stringify(await rows(), (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    for (const secret of [totp, webhook.secret, hook]) expect(stored).not.toContain(secret);
    expect(await readBack()).toEqual([totp, webhook.secret, hook]);
  });

  it('are sealed anew when the secret is rotated, and open without the former one', async () => {
    rotate();
    expect(await readBack()).toEqual([totp, webhook.secret, hook]);
    expect(await followNewSecrets({ signOutAll: false }, new Date())).toEqual({ sealed: 3, ended: 0 });
    forgetFormer();
    expect(await readBack()).toEqual([totp, webhook.secret, hook]);
    const line = await database().auditLine.findFirstOrThrow({ where: { verb: 'site.secrets' } });
    expect(line).toMatchObject({ personId: null, detail: { sealed: 3, ended: 0 } });
    expect(await followNewSecrets({ signOutAll: false }, new Date())).toMatchObject({ sealed: 0 });
  });

  it('are sealed where an older version left them open', async () => {
    await database().person.update({ where: { id: ana.id }, data: { totpSecret: totp, noticeSecret: hook } });
    await database().webhook.update({ where: { id: webhook.id }, data: { secret: webhook.secret } });
    expect(await readBack()).toEqual([totp, webhook.secret, hook]);
    expect(await sealWhatIsOpen()).toBe(3);
    expect((await rows())[0].totpSecret).toMatch(/^v1\./);
    expect(await readBack()).toEqual([totp, webhook.secret, hook]);
  });

  it('stay as they are, all of them, where one can’t be opened', async () => {
    const before = await rows();
    vi.stubEnv('NEXTAUTH_SECRET', second);
    await expect(followNewSecrets({ signOutAll: true }, new Date())).rejects.toThrow(/has no more/);
    expect(await rows()).toEqual(before);
  });
});

describe('session cookies', () => {
  it('count on after a rotation, and sign out by the former secret too', async () => {
    const token = newSecretToken();
    await addSession(ana.id, token);
    const cookie = await cookieOf(token);
    rotate();
    expect(await cookie.sid()).toBe(token);
    const opened = await authOptions().jwt?.decode?.({ token: cookie.value, secret: second });
    expect(opened?.sid).toBe(token);
    const renewed = await cookieOf(token);
    expect(await renewed.sid()).toBe(token);
    forgetFormer();
    expect(await authOptions().jwt?.decode?.({ token: cookie.value, secret: second })).toBeNull();
  });

  it('are worth nothing once everybody was signed out', async () => {
    const token = newSecretToken();
    await addSession(ana.id, token);
    rotate();
    expect((await followNewSecrets({ signOutAll: true }, new Date())).ended).toBeGreaterThan(0);
    expect(await findLiveSession(tokenHash(token), new Date())).toBeNull();
  });
});
