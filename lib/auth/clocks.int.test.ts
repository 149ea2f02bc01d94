import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague, unique } from '@/lib/data/test-support/newsroom';
import { findLiveSession } from '@/lib/data/write/sessions';
import { isProblem } from '@/lib/kit/problem';
import { tokenHash } from '@/lib/kit/secret-token';
import { totpCode } from '@/lib/kit/totp';
import { acceptInvitation } from '@/lib/newsroom/people/accept-invitation';
import { invitePerson } from '@/lib/newsroom/people/invite-person';
import { askForResetLink, makeResetLink } from '@/lib/newsroom/people/make-reset-link';
import { turnOnSecondFactor } from '@/lib/newsroom/people/second-factor';
import { resetPassword } from '@/lib/newsroom/people/set-password';
import { acting, Clock } from '@/lib/newsroom/test-support/desk';
import type { Viewer } from '@/lib/policy/viewer';
import { beginSecondFactor } from './begin-second-factor';
import { deviceDays } from './device-cookie';
import { beginPasskeySignIn } from './passkeys/begin-passkey-sign-in';
import { takeChallengeOf } from './passkeys/challenge';
import { hashPassword } from './password';
import { sessionDays } from './session-days';
import { signIn } from './sign-in';
import { trustBrowser } from './trust-browser';

const hour = 60;
const day = 24 * hour;
const password = 'lantern otter quiet brass';
const where = { address: '203.0.113.7', userAgent: 'Test' };
let clock: Clock;
let admin: Viewer;
let ana: Viewer;
let email: string;

beforeEach(async () => {
  // A day that Europe's clocks make 25 hours long: nothing here may follow the wall.
  clock = new Clock('2026-10-24T22:30:00.000Z');
  admin = await addColleague('admin');
  ana = await addColleague('writer', { passwordHash: await hashPassword(password) });
  email = (await database().person.findUniqueOrThrow({ where: { id: ana.id } })).email;
  await database().rateLimiterFlexible.deleteMany();
});

const tokenOf = (link: { path: string } | null) => link?.path.split('/').at(-1) ?? '';
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'in',
    (error: unknown) => (isProblem(error) ? error.code : Promise.reject(error)),
  );
const arrive = (given: { code?: string; device?: string } = {}) =>
  signIn({ email, password, code: '', passkey: null, device: null, ...where, ...given }, clock.now());
const arrived = async () => {
  const session = await arrive();
  if (!session) throw new Error('not signed in');
  return { ...session, hash: tokenHash(session.token) };
};

describe('a day goes by', () => {
  it('an invitation for a day opens until its last minute', async () => {
    const invite = () =>
      invitePerson(acting(admin, clock), {
        email: `${unique('fay')}@ledger.example`,
        role: 'writer',
        sectionIds: [],
        days: 1,
      });
    const [used, late] = [await invite(), await invite()];
    const join = (token: string) =>
      code(acceptInvitation({ token, name: 'Fay', passwordHash: '-' }, clock.now()));
    clock.pass(day - 1);
    expect(await join(tokenOf(used))).toBe('in');
    clock.pass();
    expect(await join(tokenOf(late))).toBe('link-ended');
  });

  it('a link to a new password lasts a day from a colleague, an hour where one asked oneself', async () => {
    const reset = (token: string) => code(resetPassword({ token, passwordHash: '-' }, clock.now()));
    const asked = tokenOf(await askForResetLink(email, clock.now()));
    clock.pass(hour);
    expect(await reset(asked)).toBe('link-ended');
    const again = tokenOf(await askForResetLink(email, clock.now()));
    clock.pass(hour - 1);
    expect(await reset(again)).toBe('in');
    const given = tokenOf(await makeResetLink(acting(admin, clock), ana));
    clock.pass(day);
    expect(await reset(given)).toBe('link-ended');
  });

  it('a device answers within five minutes', async () => {
    const answerTo = ({ challenge }: { challenge: string }) => ({
      response: { clientDataJSON: Buffer.from(JSON.stringify({ challenge })).toString('base64url') },
    });
    const take = (question: { challenge: string }) =>
      code(takeChallengeOf(answerTo(question), { purpose: 'sign_in', personId: null }, clock.now()));
    const [soon, late] = [await beginPasskeySignIn(clock.now()), await beginPasskeySignIn(clock.now())];
    clock.pass(4);
    expect([await take(soon), await take(soon)]).toEqual(['in', 'passkey-refused']);
    clock.pass(1);
    expect(await take(late)).toBe('passkey-refused');
  });

  it('a code of an app is good for its half minute and the one beside it', async () => {
    const { secret } = await beginSecondFactor(ana);
    await turnOnSecondFactor(acting(ana, clock), { code: totpCode(secret, clock.now()) });
    clock.pass(10);
    const shown = totpCode(secret, clock.now());
    clock.pass(1);
    expect(await code(arrive({ code: shown }))).toBe('code-wrong');
    expect(await code(arrive({ code: totpCode(secret, clock.now()) }))).toBe('in');
  });

  it('a browser is trusted, and a session lives, for thirty days', async () => {
    const { secret } = await beginSecondFactor(ana);
    const session = await arrived();
    const { id: sessionId } = await database().session.findUniqueOrThrow({
      where: { tokenHash: session.hash },
    });
    await turnOnSecondFactor(acting(ana, clock), { code: totpCode(secret, clock.now()) });
    const device = await trustBrowser({ ...ana, sessionId }, clock.now());
    clock.pass(deviceDays * day - 1);
    expect(await code(arrive({ device }))).toBe('in');
    expect(await findLiveSession(session.hash, clock.now())).not.toBeNull();
    clock.pass();
    expect(deviceDays).toBe(sessionDays);
    expect(await code(arrive({ device }))).toBe('code-needed');
    expect(await findLiveSession(session.hash, clock.now())).toBeNull();
  });
});
