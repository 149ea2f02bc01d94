import { beforeEach, expect, it, vi } from 'vitest';
import { hashPassword } from '@/lib/auth/password';
import { signIn } from '@/lib/auth/sign-in';
import { database } from '@/lib/data/client';
import { countStrangeSessions, listSessions } from '@/lib/data/desk/list-sessions';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { tokenHash } from '@/lib/kit/secret-token';
import { knowSession } from '@/lib/newsroom/people/know-session';
import { acting, refusal } from '@/lib/newsroom/test-support/desk';
import type { Viewer } from '@/lib/policy/viewer';
import { tellOfSignInTask } from './tell-of-sign-in';

const sent = vi.hoisted(() => ({ mails: [] as { to: string; text: string }[], takes: true, works: true }));
vi.mock('@/lib/mail/send-mail', () => ({
  canSendMail: () => sent.works,
  sendMail: async (mail: { to: string; text: string }) => sent.takes && sent.mails.push(mail) > 0,
}));

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
const password = 'lantern otter quiet brass';
let ana: Viewer;
let email: string;

beforeEach(async () => {
  Object.assign(sent, { mails: [], takes: true, works: true });
  await database().site.upsert({
    where: { id: 1 },
    create: { id: 1, name: 'The Ledger', tagline: '' },
    update: {},
  });
  await database().rateLimiterFlexible.deleteMany();
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  ana = await addColleague('writer', { passwordHash: await hashPassword(password) });
  email = (await database().person.findUniqueOrThrow({ where: { id: ana.id } })).email;
});

/** Signs in from somewhere. Returns who looks from there. */
async function arrive(userAgent: string, address: string): Promise<Viewer> {
  const given = { email, password, code: '', passkey: null, device: null, userAgent, address };
  const session = await signIn(given, new Date());
  const where = { tokenHash: tokenHash(session?.token ?? '') };
  return { ...ana, sessionId: (await database().session.findUniqueOrThrow({ where })).id };
}
const ordered = async () =>
  (
    await database().$queryRaw<{ payload: { sessionId: string } }[]>`
    SELECT payload FROM graphile_worker._private_jobs`
  ).map(({ payload }) => payload.sessionId);
const run = (sessionId: string) =>
  tellOfSignInTask({ sessionId }, { signal: new AbortController().signal } as never);

it('writes to somebody who comes from where they were never seen, and asks on the desk', async () => {
  const office = await arrive(firefox, '203.0.113.7');
  await arrive(firefox, '203.0.113.7');
  expect(await ordered()).toEqual([]);
  const phone = await arrive(safari, '198.51.100.4');
  expect(await ordered()).toEqual([phone.sessionId]);
  await run(phone.sessionId);
  expect(sent.mails).toMatchObject([{ to: email }]);
  expect(sent.mails[0]?.text).toMatch(/Safari, iPhone\n198\.51\.100\.4\n/);
  expect([await countStrangeSessions(office), await countStrangeSessions(phone)]).toEqual([1, 0]);
  const lines = (await auditLines(ana.id)).filter(({ verb }) => verb === 'person.sign-in');
  expect(lines.map(({ detail }) => (detail as { strange: boolean }).strange)).toEqual([false, false, true]);

  // Not from there: whoever stole the password would say so.
  const it = { sessionId: phone.sessionId };
  expect((await refusal(knowSession(acting(phone), it))).code).toBe('not-oneself');
  expect((await refusal(knowSession(acting(await addColleague('admin')), it))).code).toBe('not-found');
  await knowSession(acting(office), it);
  expect(await countStrangeSessions(office)).toBe(0);
  expect((await listSessions(office, ana.id)).some(({ strange }) => strange)).toBe(false);
  await run(phone.sessionId);
  expect(sent.mails).toHaveLength(1);
});

it('tries again where the mail was not taken, and is done where there is no mail at all', async () => {
  await arrive(firefox, '203.0.113.7');
  const phone = await arrive(safari, '198.51.100.4');
  sent.takes = false;
  await expect(run(phone.sessionId)).rejects.toThrow('not taken');
  sent.works = false;
  await run(phone.sessionId);
  expect(sent.mails).toEqual([]);
});
