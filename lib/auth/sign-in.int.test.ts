import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { listSessions } from '@/lib/data/desk/list-sessions';
import { watchQueries } from '@/lib/data/test-support/count-queries';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { endSession, endSessionsOf, findLiveSession, touchSession } from '@/lib/data/write/sessions';
import { inTransaction } from '@/lib/data/write/transaction';
import { isProblem } from '@/lib/kit/problem';
import { tokenHash } from '@/lib/kit/secret-token';
import type { Viewer } from '@/lib/policy/viewer';
import { hashPassword } from './password';
import { sessionDays } from './session-days';
import { signIn } from './sign-in';

const password = 'five boats at noon';
const home = '203.0.113.7';
const elsewhere = '198.51.100.4';
const email = 'ana@ledger.example';
let ana: Viewer;

beforeAll(async () => {
  const passwordHash = await hashPassword(password);
  ana = await addColleague('writer', { email, name: 'Ana Okafor', passwordHash });
  const disabledAt = new Date('2026-01-01T00:00:00Z');
  await addColleague('editor', { email: 'left@ledger.example', passwordHash, disabledAt });
});
beforeEach(async () => {
  await database().rateLimiterFlexible.deleteMany();
});

const attempt = (given: Partial<Parameters<typeof signIn>[0]> = {}, now = new Date()) =>
  signIn(
    { email, password, code: '', passkey: null, device: null, address: home, userAgent: 'Test', ...given },
    now,
  );
const outcome = (given: Partial<Parameters<typeof signIn>[0]> = {}) =>
  attempt(given).then(
    (session) => (session ? 'in' : 'wrong'),
    (error: unknown) => (isProblem(error) ? error.code : Promise.reject(error)),
  );
const signedIn = async (now = new Date()) => {
  const session = await attempt({}, now);
  if (!session) throw new Error('not signed in');
  return session;
};

describe('signIn', () => {
  it('starts a session whose token stands nowhere in the database', async () => {
    const now = new Date('2026-11-22T08:00:00Z');
    const { personId, name, token } = await signedIn(now);
    expect([personId, name]).toEqual([ana.id, 'Ana Okafor']);
    const session = await database().session.findUniqueOrThrow({ where: { tokenHash: tokenHash(token) } });
    expect(JSON.stringify(session)).not.toContain(token);
    expect(session).toMatchObject({ personId, address: home, userAgent: 'Test', endedAt: null });
    expect(session.expiresAt.getTime() - now.getTime()).toBe(sessionDays * 86_400_000);
    expect(await findLiveSession(tokenHash(token), now)).toMatchObject({
      person: { id: ana.id, role: 'writer' },
    });
    expect(await findLiveSession(token, now)).toBeNull();
  });

  it('takes the address in any case', async () => {
    expect(await outcome({ email: 'ANA@Ledger.Example' })).toBe('in');
  });

  it('answers a wrong password, an unknown address and a disabled person the same', async () => {
    const before = await database().session.count();
    const given = [
      { password: 'wrong' },
      { email: 'nobody@ledger.example' },
      { email: 'left@ledger.example' },
      { email: '', password: '' },
      { email: 'ana@ledger.example\u0000' },
      { email: `${'a'.repeat(400)}@ledger.example` },
      { password: 'x'.repeat(2_000) },
    ];
    for (const one of given) expect(await attempt(one)).toBeNull();
    expect(await database().session.count()).toBe(before);
  });

  it('does the same for somebody as for nobody, and logs what was refused without what was typed', async () => {
    const sqlOf = async (given: Parameters<typeof attempt>[0]) => {
      const sent = await watchQueries(() => attempt(given));
      return sent.map(({ sql }) => sql);
    };
    const wrong = 'a word nobody should read';
    // The counters of both are there before they are compared.
    await attempt({ password: wrong });
    await attempt({ email: 'nobody@ledger.example', password: wrong });
    const known = await sqlOf({ password: wrong });
    expect(await sqlOf({ email: 'nobody@ledger.example', password: wrong })).toEqual(known);
    expect(await sqlOf({ email: 'left@ledger.example', password: wrong })).toHaveLength(known.length);
    const lines = await database().auditLine.findMany({ where: { verb: { endsWith: 'sign-in.refused' } } });
    expect(new Set(lines.map(({ subjectKind }) => subjectKind))).toEqual(new Set(['person', 'site']));
    const written = JSON.stringify(lines);
    for (const typed of [wrong, 'nobody@ledger.example']) expect(written).not.toContain(typed);
  });

  it('refuses a pair of person and network after five wrong passwords, even the right one', async () => {
    for (let i = 0; i < 5; i += 1) expect(await outcome({ password: 'wrong' })).toBe('wrong');
    expect(await outcome()).toBe('too-many-attempts');
    const refused = await attempt().catch((error: unknown) => error);
    const { retryAfter } = (refused as { detail: { retryAfter: number } }).detail;
    expect(retryAfter).toBeGreaterThan(14 * 60);
    expect(retryAfter).toBeLessThanOrEqual(15 * 60);
  });

  it('says nothing by its limit of which addresses exist', async () => {
    const unknown = 'nobody@ledger.example';
    for (let i = 0; i < 5; i += 1) await outcome({ email: unknown });
    expect(await outcome({ email: unknown })).toBe('too-many-attempts');
    expect(await outcome()).toBe('in');
  });

  it('never locks the owner out from elsewhere, nor colleagues at the same place', async () => {
    for (let i = 0; i < 8; i += 1) await outcome({ password: 'wrong', address: elsewhere });
    expect(await outcome({ address: elsewhere })).toBe('too-many-attempts');
    expect(await outcome({ address: home })).toBe('in');
    const passwordHash = await hashPassword(password);
    const { id } = await addColleague('editor', { email: 'bo@ledger.example', passwordHash });
    expect(await attempt({ email: 'bo@ledger.example', address: elsewhere })).toMatchObject({ personId: id });
  });

  it('counts guesses that come all at once one by one', async () => {
    const guesses = Array.from({ length: 30 }, (_, n) => outcome({ password: `guess ${n}` }));
    const outcomes = await Promise.all(guesses);
    expect(outcomes.filter((one) => one === 'wrong')).toHaveLength(5);
    expect(outcomes.filter((one) => one === 'too-many-attempts')).toHaveLength(25);
  });

  it('stops a network that tries many accounts, and only that network', async () => {
    const many = Array.from({ length: 70 }, (_, n) => `person${n}@ledger.example`);
    const outcomes = await Promise.all(
      many.map((one) => outcome({ email: one, address: '2001:db8:1:2::a' })),
    );
    expect(outcomes.filter((one) => one === 'wrong')).toHaveLength(60);
    expect(await outcome({ address: '2001:db8:1:2:ffff::b' })).toBe('too-many-attempts');
    expect(await outcome({ address: '2001:db8:1:3::a' })).toBe('in');
  });

  it('forgets slips once the right password came', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 4; i += 1) expect(await outcome({ password: 'wrong' })).toBe('wrong');
      expect(await outcome()).toBe('in');
    }
  });

  it('costs nobody anything to sign in often', async () => {
    for (let i = 0; i < 12; i += 1) expect(await outcome()).toBe('in');
    const counted = await database().rateLimiterFlexible.findMany();
    expect(counted.map(({ points }) => points).filter((points) => points > 0)).toEqual([]);
  });
});

describe('a session', () => {
  it('ends by signing out, and only that one', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    await inTransaction((tx) => endSession(tx, tokenHash(here.token), new Date()));
    expect(await findLiveSession(tokenHash(here.token), new Date())).toBeNull();
    expect(await findLiveSession(tokenHash(there.token), new Date())).not.toBeNull();
  });

  it('ends with all others of the same person, and no one else’s', async () => {
    const passwordHash = await hashPassword(password);
    await addColleague('writer', { email: 'mo@ledger.example', passwordHash });
    const other = await attempt({ email: 'mo@ledger.example' });
    await inTransaction((tx) => endSessionsOf(tx, ana.id, new Date()));
    const tokens = [await signedIn(), await signedIn()].map(({ token }) => tokenHash(token));
    expect(await listSessions(ana, ana.id)).toHaveLength(2);
    expect(await inTransaction((tx) => endSessionsOf(tx, ana.id, new Date()))).toBe(2);
    for (const hash of tokens) expect(await findLiveSession(hash, new Date())).toBeNull();
    expect(await listSessions(ana, ana.id)).toEqual([]);
    expect(await findLiveSession(tokenHash(other?.token ?? ''), new Date())).not.toBeNull();
  });

  it('ends when its time is over', async () => {
    const now = new Date('2026-11-22T08:00:00Z');
    const { token } = await signedIn(now);
    const last = new Date(now.getTime() + sessionDays * 86_400_000);
    expect(await findLiveSession(tokenHash(token), new Date(last.getTime() - 1))).not.toBeNull();
    expect(await findLiveSession(tokenHash(token), last)).toBeNull();
  });

  it('ends when its person is disabled, and has the role that they have now', async () => {
    const { token } = await signedIn();
    const where = { id: ana.id };
    await database().person.update({ where, data: { role: 'editor' } });
    expect(await findLiveSession(tokenHash(token), new Date())).toMatchObject({ person: { role: 'editor' } });
    await database().person.update({ where, data: { disabledAt: new Date() } });
    expect(await findLiveSession(tokenHash(token), new Date())).toBeNull();
    await database().person.update({ where, data: { disabledAt: null, role: 'writer' } });
  });

  it('notes when it was last used', async () => {
    const { token } = await signedIn();
    const session = await findLiveSession(tokenHash(token), new Date());
    const at = new Date('2027-01-01T00:00:00Z');
    await touchSession(session?.id ?? '', at);
    expect((await database().session.findUnique({ where: { id: session?.id } }))?.lastSeenAt).toEqual(at);
  });
});
