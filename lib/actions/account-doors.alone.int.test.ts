import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isPassword } from '@/lib/auth/password';
import { database } from '@/lib/data/client';
import { addColleague, unique } from '@/lib/data/test-support/newsroom';
import { Problem } from '@/lib/kit/problem';
import { invitePerson } from '@/lib/newsroom/people/invite-person';
import { makeResetLink } from '@/lib/newsroom/people/make-reset-link';
import { acting, Clock } from '@/lib/newsroom/test-support/desk';
import type { Viewer } from '@/lib/policy/viewer';
import { askForReset } from './ask-for-reset';
import { changePassword } from './change-password';
import { joinNewsroom } from './join-newsroom';
import { resetPassword } from './reset-password';

const signedIn: { viewer: Viewer | null } = { viewer: null };
const from = { address: '203.0.113.7' };
const later: (() => Promise<void>)[] = [];
const sent = vi.hoisted(() => ({ mails: [] as { to: string; text: string }[], works: true }));
vi.mock('@/lib/auth/get-viewer', () => ({
  requireViewer: async () => {
    if (!signedIn.viewer) throw new Problem('not-signed-in');
    return signedIn.viewer;
  },
}));
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ origin: 'http://localhost:3000', 'x-forwarded-for': from.address }),
}));
vi.mock('next/server', () => ({ after: (work: () => Promise<void>) => later.push(work) }));
vi.mock('@/lib/mail/send-mail', () => ({
  canSendMail: () => sent.works,
  sendMail: async (mail: { to: string; text: string }) => sent.mails.push(mail) > 0,
}));

const password = 'lantern otter quiet brass';
let admin: Viewer;
beforeEach(async () => {
  await database().rateLimiterFlexible.deleteMany();
  Object.assign(sent, { mails: [], works: true });
  later.length = 0;
  from.address = '203.0.113.7';
  admin = await addColleague('admin');
});

const now = () => acting(admin, new Clock(new Date().toISOString()));
const tokenOf = ({ path }: { path: string }) => path.split('/').at(-1) ?? '';
const codeOf = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'ok' : result.problem?.code;
const hashOf = async (email: string) =>
  (await database().person.findUniqueOrThrow({ where: { email } })).passwordHash;

describe('joining', () => {
  it('takes a strong password and refuses a weak one without using the link up', async () => {
    const email = `${unique('fay')}@ledger.example`;
    const link = await invitePerson(now(), { email, role: 'writer', sectionIds: [], days: 1 });
    const token = tokenOf(link);
    const join = (given: string, name = 'Fay') => joinNewsroom({ token, name, password: given });
    expect(codeOf(await join('password123'))).toBe('password-weak');
    expect(codeOf(await join(email))).toBe('password-weak');
    expect(codeOf(await join(password, ' '))).toBe('bad-request');
    expect(codeOf(await joinNewsroom({ token: '../..', name: 'Fay', password }))).toBe('bad-request');
    expect(await join(password)).toEqual({ ok: true, value: { email } });
    expect(await isPassword(password, await hashOf(email))).toBe(true);
    expect(codeOf(await join(password))).toBe('link-ended');
  });

  it('stops a network that tries links, and no other', async () => {
    const attempt = () => joinNewsroom({ token: 'x'.repeat(43), name: 'Fay', password });
    const codes = await Promise.all(Array.from({ length: 34 }, async () => codeOf(await attempt())));
    expect(codes.filter((code) => code === 'link-ended')).toHaveLength(30);
    const refused = await attempt();
    expect(refused).toMatchObject({ ok: false, problem: { code: 'too-many-attempts' } });
    from.address = '198.51.100.4';
    expect(codeOf(await attempt())).toBe('link-ended');
  });
});

describe('asking for a new password', () => {
  const ask = async (email: string) => codeOf(await askForReset(email));
  async function answered() {
    for (const work of later.splice(0)) await work();
    return sent.mails.splice(0);
  }

  it('answers the same whether somebody has the address or not, before it looks', async () => {
    const { email } = await database().person.findUniqueOrThrow({ where: { id: admin.id } });
    expect(await askForReset('nobody@ledger.example')).toEqual(await askForReset(email));
    expect(sent.mails).toEqual([]);
    expect(await answered()).toMatchObject([{ to: email }]);
    expect(await ask('no address')).toBe('bad-request');
  });

  it('leads to a new password by the mail alone', async () => {
    const { email } = await database().person.findUniqueOrThrow({ where: { id: admin.id } });
    await ask(email.toUpperCase());
    const [mail] = await answered();
    const token = /\/desk\/reset\/([\w-]{43})\n/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(codeOf(await resetPassword({ token, password: 'password123' }))).toBe('password-weak');
    expect(await resetPassword({ token, password })).toEqual({ ok: true, value: { email } });
    expect(await isPassword(password, await hashOf(email))).toBe(true);
  });

  it('is limited by account and network: whoever asks for others stops only themselves', async () => {
    const { email } = await database().person.findUniqueOrThrow({ where: { id: admin.id } });
    from.address = '198.51.100.4';
    const codes: unknown[] = [];
    for (let i = 0; i < 4; i += 1) codes.push(await ask(email));
    expect(codes).toEqual(['ok', 'ok', 'ok', 'too-many-attempts']);
    const unknown: unknown[] = [];
    for (let i = 0; i < 4; i += 1) unknown.push(await ask('nobody@ledger.example'));
    expect(unknown).toEqual(codes);
    from.address = '203.0.113.7';
    expect(await ask(email)).toBe('ok');
  });

  it('is not there where no mail can be sent', async () => {
    sent.works = false;
    expect(await ask('nobody@ledger.example')).toBe('not-found');
  });
});

describe('changing a password', () => {
  it('asks for the present one, and stops who guesses it', async () => {
    const { email } = await database().person.findUniqueOrThrow({ where: { id: admin.id } });
    const token = tokenOf(
      await makeResetLink(acting(await addColleague('admin'), new Clock(new Date().toISOString())), admin),
    );
    await resetPassword({ token, password });
    signedIn.viewer = admin;
    const next = 'copper lake seven doors';
    expect(codeOf(await changePassword({ current: 'wrong', next }))).toBe('password-wrong');
    expect(codeOf(await changePassword({ current: password, next: 'short' }))).toBe('password-weak');
    expect(codeOf(await changePassword({ current: password, next }))).toBe('ok');
    expect(await isPassword(next, await hashOf(email))).toBe(true);
    for (let i = 0; i < 7; i += 1) await changePassword({ current: 'wrong', next });
    expect(codeOf(await changePassword({ current: next, next: password }))).toBe('too-many-attempts');
    signedIn.viewer = null;
    expect(codeOf(await changePassword({ current: next, next: password }))).toBe('not-signed-in');
  });
});
