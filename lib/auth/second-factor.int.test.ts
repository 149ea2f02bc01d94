import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getSignInSettings } from '@/lib/data/desk/get-sign-in-settings';
import { addColleague, addSession, auditLines } from '@/lib/data/test-support/newsroom';
import { findLiveSession } from '@/lib/data/write/sessions';
import { isProblem } from '@/lib/kit/problem';
import { newSecretToken, tokenHash } from '@/lib/kit/secret-token';
import { totpCode } from '@/lib/kit/totp';
import { endSessions } from '@/lib/newsroom/people/end-sessions';
import {
  renewRecoveryCodes,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from '@/lib/newsroom/people/second-factor';
import { changePassword } from '@/lib/newsroom/people/set-password';
import { setSignInSettings } from '@/lib/newsroom/people/set-sign-in-settings';
import { acting, Clock, refusal } from '@/lib/newsroom/test-support/desk';
import type { Role, Viewer } from '@/lib/policy/viewer';
import { beginSecondFactor } from './begin-second-factor';
import { hashPassword } from './password';
import { signIn } from './sign-in';
import { trustBrowser } from './trust-browser';
import { viewerOfSession } from './viewer-of-session';

const password = 'lantern otter quiet brass';
let email: string;
let ana: Viewer;
let clock: Clock;
let secret: string;
let codes: string[];

beforeEach(async () => {
  clock = new Clock(new Date().toISOString());
  ana = await addColleague('writer', { passwordHash: await hashPassword(password) });
  email = (await database().person.findUniqueOrThrow({ where: { id: ana.id } })).email;
  secret = (await beginSecondFactor(ana)).secret;
  codes = await turnOnSecondFactor(acting(ana, clock), { code: totpCode(secret, clock.now()) });
  clock.pass();
  await database().rateLimiterFlexible.deleteMany();
});

const attempt = (given: Partial<Parameters<typeof signIn>[0]> = {}) =>
  signIn(
    {
      email,
      password,
      code: '',
      passkey: null,
      device: null,
      address: '203.0.113.7',
      userAgent: '',
      ...given,
    },
    clock.now(),
  ).then(
    (session) => (session ? 'in' : 'wrong'),
    (error: unknown) => (isProblem(error) ? error.code : Promise.reject(error)),
  );

describe('signing in with a second step', () => {
  it('asks for a code once the password was right, and for nothing before', async () => {
    expect(await attempt({ password: 'wrong' })).toBe('wrong');
    expect(await attempt({ password: 'wrong', code: totpCode(secret, clock.now()) })).toBe('wrong');
    expect(await attempt()).toBe('code-needed');
    expect(await attempt({ code: '000000' })).toBe('code-wrong');
    expect(await attempt({ code: totpCode(secret, clock.now()) })).toBe('in');
  });

  it('takes each code once, also of two who come at once', async () => {
    const code = totpCode(secret, clock.now());
    const outcomes = await Promise.all([attempt({ code }), attempt({ code }), attempt({ code })]);
    expect(outcomes.filter((outcome) => outcome === 'in')).toHaveLength(1);
    expect(await attempt({ code })).toBe('code-wrong');
  });

  it('takes a recovery code once, however it is typed', async () => {
    const code = codes[0]?.toUpperCase().replaceAll('-', ' ') ?? '';
    expect([await attempt({ code }), await attempt({ code })]).toEqual(['in', 'code-wrong']);
    await renewRecoveryCodes(acting(ana, clock));
    expect(await attempt({ code: codes[1] })).toBe('code-wrong');
  });

  it('lets nobody guess: wrong codes count like wrong passwords', async () => {
    const outcomes: string[] = [];
    for (let i = 0; i < 6; i += 1) outcomes.push(await attempt({ code: `00000${i}` }));
    expect(outcomes).toEqual([...Array(5).fill('code-wrong'), 'too-many-attempts']);
  });

  it('asks for none in a browser that was trusted after signing in, until that ends', async () => {
    const now = clock.now();
    const expiresAt = new Date(now.getTime() + 86_400_000);
    const { id } = await database().session.create({
      data: { personId: ana.id, tokenHash: tokenHash(email), expiresAt, createdAt: now },
    });
    const device = await trustBrowser({ ...ana, sessionId: id }, now);
    expect(await attempt({ device })).toBe('in');
    expect(await attempt({ device: 'x'.repeat(43) })).toBe('code-needed');
    const later = new Date(now.getTime() + 6 * 60_000);
    expect((await refusal(trustBrowser({ ...ana, sessionId: id }, later))).code).toBe('wrong-state');
    clock.pass(31 * 24 * 60);
    expect(await attempt({ device })).toBe('code-needed');
  });
});

describe('a trusted browser', () => {
  it('is trusted no more once a session was ended from elsewhere, or the password changed', async () => {
    const trusted = async () => {
      const token = newSecretToken();
      const id = await addSession(ana.id, token, clock.now());
      return { id, device: await trustBrowser({ ...ana, sessionId: id }, clock.now()) };
    };
    const one = await trusted();
    expect(await attempt({ device: one.device })).toBe('in');
    await endSessions(acting(ana, clock), { personId: ana.id, sessionId: one.id });
    expect(await attempt({ device: one.device })).toBe('code-needed');
    const other = await trusted();
    const passwordHash = await hashPassword(password);
    await changePassword(acting({ ...ana, sessionId: other.id }, clock), { passwordHash });
    expect(await attempt({ device: other.device })).toBe('code-needed');
  });
});

describe('the second step', () => {
  it('is on only once a right code was shown, and can’t be begun anew while it is on', async () => {
    const bo = await addColleague('writer');
    expect((await refusal(turnOnSecondFactor(acting(bo, clock), { code: '000000' }))).code).toBe(
      'wrong-state',
    );
    const begun = await beginSecondFactor(bo);
    expect(begun.picture).toMatch(/^data:image\/svg\+xml/);
    expect((await refusal(turnOnSecondFactor(acting(bo, clock), { code: 'abc' }))).code).toBe('code-wrong');
    expect((await refusal(beginSecondFactor(ana))).code).toBe('wrong-state');
    expect(JSON.stringify(await database().recoveryCode.findMany())).not.toContain(codes[0]);
  });

  it('is turned off by oneself, and by an administrator for somebody who has lost everything', async () => {
    const editor = await addColleague('editor');
    const off = (viewer: Viewer) => turnOffSecondFactor(acting(viewer, clock), { personId: ana.id });
    expect((await refusal(off(editor))).code).toBe('not-allowed');
    await off(await addColleague('admin'));
    expect(await attempt()).toBe('in');
    expect((await refusal(off(ana))).code).toBe('wrong-state');
    expect((await auditLines(ana.id)).map(({ verb }) => verb)).toEqual([
      'person.second-factor.on',
      'person.second-factor.off',
      'person.sign-in',
    ]);
  });
});

describe('a role that needs a second step', () => {
  const settings = (secondFactorRoles: Role[]) => ({ secondFactorRoles });
  const stateOf = async (token: string) => {
    const session = await findLiveSession(tokenHash(token), clock.now());
    return session && (session.held ? 'held' : 'free');
  };

  it('holds whoever has none, everywhere and at once, until they have set one up', async () => {
    await database().site.upsert({
      where: { id: 1 },
      create: { id: 1, name: 'The Ledger', tagline: '' },
      update: {},
    });
    const bo = await addColleague('contributor');
    const admin = acting(await addColleague('admin'), clock);
    const [token, mine] = [newSecretToken(), newSecretToken()];
    const session = await addSession(bo.id, token, clock.now());
    await addSession(ana.id, mine, clock.now());
    expect((await refusal(setSignInSettings(acting(bo, clock), settings([])))).code).toBe('not-allowed');
    await setSignInSettings(admin, settings(['contributor', 'writer']));
    expect([await stateOf(token), await stateOf(mine)]).toEqual(['held', 'free']);
    expect(await viewerOfSession(session)).toBeNull();
    expect((await getSignInSettings(admin.viewer)).without).toMatchObject({ contributor: 1 });
    const begun = await beginSecondFactor(bo);
    expect(await stateOf(token)).toBe('held');
    await turnOnSecondFactor(acting(bo, clock), { code: totpCode(begun.secret, clock.now()) });
    expect(await stateOf(token)).toBe('free');
    await turnOffSecondFactor(acting(bo, clock), { personId: bo.id });
    expect(await stateOf(token)).toBe('held');
    await setSignInSettings(admin, settings([]));
    expect(await stateOf(token)).toBe('free');
  });
});
