import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getSecondFactor } from '@/lib/data/desk/get-second-factor';
import { addColleague, addSession, auditLines } from '@/lib/data/test-support/newsroom';
import { findLiveSession } from '@/lib/data/write/sessions';
import { isProblem } from '@/lib/kit/problem';
import { tokenHash } from '@/lib/kit/secret-token';
import { addPasskey, removePasskey } from '@/lib/newsroom/people/passkeys';
import { turnOffSecondFactor } from '@/lib/newsroom/people/second-factor';
import { acting, Clock, refusal } from '@/lib/newsroom/test-support/desk';
import type { Viewer } from '@/lib/policy/viewer';
import { confirmOneself } from '../confirm-oneself';
import { hashPassword } from '../password';
import { signIn } from '../sign-in';
import { signInWithPasskey } from '../sign-in-with-passkey';
import { SoftwareKey } from '../test-support/software-key';
import { beginPasskey } from './begin-passkey';
import { beginPasskeySignIn } from './begin-passkey-sign-in';
import { readNewPasskey } from './read-new-passkey';

const password = 'lantern otter quiet brass';
let ana: Viewer;
let email: string;
let clock: Clock;

beforeEach(async () => {
  clock = new Clock(new Date().toISOString());
  await database().site.upsert({
    where: { id: 1 },
    create: { id: 1, name: 'The Ledger', tagline: '' },
    update: {},
  });
  ana = await addColleague('writer', { passwordHash: await hashPassword(password) });
  email = (await database().person.findUniqueOrThrow({ where: { id: ana.id } })).email;
  await database().rateLimiterFlexible.deleteMany();
});

/** Makes a passkey as the desk does. */
async function made(viewer = ana, key = new SoftwareKey(), name = 'Phone') {
  const response = key.make(await beginPasskey(viewer, clock.now()));
  const passkey = await readNewPasskey(viewer.id, response, clock.now());
  return { key, codes: await addPasskey(acting(viewer, clock), { name, passkey }) };
}
const where = { address: '203.0.113.7', userAgent: 'Firefox/140.0' };
const outcome = <T>(work: Promise<T | null>) =>
  work.then(
    (session) => (session ? 'in' : 'wrong'),
    (error: unknown) => (isProblem(error) ? error.code : Promise.reject(error)),
  );
const ask = () => beginPasskeySignIn(clock.now());
const alone = (response: unknown) => signInWithPasskey({ response, ...where }, clock.now());
const withPassword = (given: Partial<Parameters<typeof signIn>[0]> = {}) =>
  signIn({ email, password, code: '', passkey: null, device: null, ...where, ...given }, clock.now());

describe('a passkey', () => {
  it('lets in alone, and asks for no name', async () => {
    const { key } = await made();
    const question = await ask();
    expect(question.allowCredentials ?? []).toEqual([]);
    const session = await alone(key.sign(question));
    expect(session.personId).toBe(ana.id);
    expect(await findLiveSession(tokenHash(session.token), clock.now())).not.toBeNull();
    const [shown] = (await getSecondFactor(ana)).passkeys;
    expect(shown).toMatchObject({ name: 'Phone', lastUsedAt: clock.now().toISOString() });
    const lines = (await auditLines(ana.id)).map(({ verb }) => verb);
    expect(lines).toEqual(['person.passkey.add', 'person.sign-in']);
  });

  it('is asked for beside the password from then on, by touch alone', async () => {
    const { key, codes } = await made();
    expect(codes).toHaveLength(10);
    expect((await refusal(withPassword())).detail).toEqual({ app: false, passkey: true });
    key.verifies = false;
    expect(await outcome(alone(key.sign(await ask())))).toBe('passkey-refused');
    expect(await outcome(withPassword({ passkey: key.sign(await ask()) }))).toBe('in');
    expect(await outcome(withPassword({ code: codes[0] }))).toBe('in');
    expect(await outcome(withPassword({ code: codes[0] }))).toBe('code-wrong');
    const other = await made(await addColleague('editor'));
    expect(await outcome(withPassword({ passkey: other.key.sign(await ask()) }))).toBe('passkey-refused');
  });

  it('answers each question once, and in time', async () => {
    const { key } = await made();
    const answer = key.sign(await ask());
    const outcomes = await Promise.all([1, 2, 3].map(() => outcome(alone(answer))));
    expect(outcomes.toSorted()).toEqual(['in', 'passkey-refused', 'passkey-refused']);
    const late = key.sign(await ask());
    clock.pass(5);
    expect(await outcome(alone(late))).toBe('passkey-refused');
    // Made for another purpose, or by nobody here.
    expect(
      await outcome(alone(key.sign({ ...(await beginPasskey(ana, clock.now())), rpId: 'localhost' }))),
    ).toBe('passkey-refused');
    expect(await outcome(alone(key.sign({ challenge: 'x'.repeat(43), rpId: 'localhost' })))).toBe(
      'passkey-refused',
    );
    expect(await database().passkeyChallenge.count({ where: { expiresAt: { lte: clock.now() } } })).toBe(0);
  });

  it('is refused for another site, another signature, another key, and anything that is no answer', async () => {
    const { key } = await made();
    const elsewhere = { ...(await ask()), rpId: 'evil.example' };
    expect(await outcome(alone(key.sign(elsewhere)))).toBe('passkey-refused');
    key.origin = 'https://evil.example';
    expect(await outcome(alone(key.sign(await ask())))).toBe('passkey-refused');
    key.origin = 'http://localhost:3000';
    const forged = new SoftwareKey().sign(await ask());
    expect(await outcome(alone({ ...forged, id: key.id, rawId: key.id }))).toBe('passkey-refused');
    for (const nothing of [
      null,
      {},
      [],
      'x',
      { id: key.id },
      { id: key.id, response: { clientDataJSON: '{}' } },
    ])
      expect(await outcome(alone(nothing))).toBe('passkey-refused');
    const response = new SoftwareKey().make({
      ...(await beginPasskey(ana, clock.now())),
      rp: { id: 'evil.example' },
    });
    expect((await refusal(readNewPasskey(ana.id, response, clock.now()))).code).toBe('passkey-refused');
    const others = new SoftwareKey().make(await beginPasskey(await addColleague('writer'), clock.now()));
    expect((await refusal(readNewPasskey(ana.id, others, clock.now()))).code).toBe('passkey-refused');
  });

  it('is refused, and noted, where its counter says that there are two of it', async () => {
    const { key } = await made();
    expect(await outcome(alone(key.sign(await ask())))).toBe('in');
    key.counter = 0;
    expect(await outcome(alone(key.sign(await ask())))).toBe('passkey-refused');
    const refused = await database().auditLine.findMany({ where: { verb: 'site.sign-in.refused' } });
    expect(refused.map(({ detail }) => detail)).toContainEqual({ what: 'copied-passkey' });
    key.counter = 7;
    expect(await outcome(alone(key.sign(await ask())))).toBe('in');
  });

  it('lets nobody in who is suspended', async () => {
    const { key } = await made();
    await database().person.update({ where: { id: ana.id }, data: { disabledAt: clock.now() } });
    expect(await outcome(alone(key.sign(await ask())))).toBe('passkey-refused');
  });

  it('goes with what it let in, and the last one with the recovery codes', async () => {
    const first = await made();
    const second = await made(ana, new SoftwareKey(), 'Key ring');
    expect(second.codes).toEqual([]);
    const session = await alone(first.key.sign(await ask()));
    const [keyRing, phone] = (await getSecondFactor(ana)).passkeys;
    expect(keyRing?.name).toBe('Key ring');
    const stranger = acting(await addColleague('writer'), clock);
    expect((await refusal(removePasskey(stranger, { id: phone?.id ?? '' }))).code).toBe('not-found');
    expect(await removePasskey(acting(ana, clock), { id: phone?.id ?? '' })).toBe(1);
    expect(await findLiveSession(tokenHash(session.token), clock.now())).toBeNull();
    expect(await outcome(alone(first.key.sign(await ask())))).toBe('passkey-refused');
    expect(await outcome(withPassword())).toBe('code-needed');
    await removePasskey(acting(ana, clock), { id: keyRing?.id ?? '' });
    expect(await getSecondFactor(ana)).toEqual({ on: false, passkeys: [], left: 0 });
    expect(await outcome(withPassword())).toBe('in');
  });

  it('is taken from somebody who has lost it by an administrator, with everything that is open', async () => {
    const { key } = await made();
    const session = await alone(key.sign(await ask()));
    await turnOffSecondFactor(acting(await addColleague('admin'), clock), { personId: ana.id });
    expect(await findLiveSession(tokenHash(session.token), clock.now())).toBeNull();
    expect(await outcome(withPassword())).toBe('in');
  });

  it('can’t be made twice, nor by whoever finds a desk open', async () => {
    const { key } = await made();
    expect((await refusal(made(ana, key))).code).toBe('passkey-known');
    const options = await beginPasskey(ana, clock.now());
    expect(options.excludeCredentials?.map(({ id }) => id)).toEqual([key.id]);
    const sessionId = await addSession(ana.id, email, clock.now());
    const viewer = { ...ana, sessionId };
    await confirmOneself(viewer, '', clock.now());
    clock.pass(11);
    expect((await refusal(confirmOneself(viewer, '', clock.now()))).code).toBe('password-needed');
    expect((await refusal(confirmOneself(viewer, 'wrong', clock.now()))).code).toBe('password-wrong');
    await confirmOneself(viewer, password, clock.now());
  });
});
