import { encode } from 'next-auth/jwt';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { endSession } from '@/lib/data/write/sessions';
import { inTransaction } from '@/lib/data/write/transaction';
import { config } from '@/lib/kit/config';
import { isProblem } from '@/lib/kit/problem';
import { tokenHash } from '@/lib/kit/secret-token';
import type { Viewer } from '@/lib/policy/viewer';
import { getViewer, requireViewer } from './get-viewer';
import { hashPassword } from './password';
import { signIn } from './sign-in';

const sent: { cookies: { name: string; value: string }[] } = { cookies: [] };
vi.mock('next/headers', () => ({
  cookies: async () => ({ getAll: () => sent.cookies }),
  headers: async () => new Headers(),
}));

const email = 'ana@ledger.example';
const password = 'five boats at noon';
let ana: Viewer;

beforeAll(async () => {
  ana = await addColleague('writer', { email, passwordHash: await hashPassword(password) });
});
beforeEach(() => {
  sent.cookies = [];
});

async function carry(
  token: Record<string, unknown>,
  secret = config.sessionSecret(),
  name = 'dateline.session',
) {
  sent.cookies = [{ name, value: await encode({ token, secret }) }];
}
async function arrive(): Promise<string> {
  const session = await signIn(
    { email, password, address: '203.0.113.7', userAgent: '', code: '', passkey: null, device: null },
    new Date(),
  );
  if (!session) throw new Error('not signed in');
  await carry({ sid: session.token });
  return tokenHash(session.token);
}

describe('getViewer', () => {
  it('knows who carries the cookie of a live session', async () => {
    const hash = await arrive();
    const session = await database().session.findUniqueOrThrow({ where: { tokenHash: hash } });
    expect(await getViewer()).toEqual({
      id: ana.id,
      name: ana.name,
      role: 'writer',
      sectionIds: [],
      sessionId: session.id,
    });
  });

  it('knows nobody without one, with a forged one, and with another cookie', async () => {
    expect(await getViewer()).toBeNull();
    const hash = await arrive();
    await carry({ sid: 'guessed' });
    expect(await getViewer()).toBeNull();
    await carry({ sid: hash });
    expect(await getViewer()).toBeNull();
    await carry({ sid: { contains: '' } });
    expect(await getViewer()).toBeNull();
    const session = await signIn(
      { email, password, address: '203.0.113.7', userAgent: '', code: '', passkey: null, device: null },
      new Date(),
    );
    await carry({ sid: session?.token }, 'somebody else’s secret, long enough');
    expect(await getViewer()).toBeNull();
    await carry({ sid: session?.token }, config.sessionSecret(), '__Host-dateline.session');
    expect(await getViewer()).toBeNull();
  });

  it('sees at the next request that a session ended, a role changed and a person was disabled', async () => {
    const where = { id: ana.id };
    await arrive();
    await database().person.update({ where, data: { role: 'editor' } });
    expect((await getViewer())?.role).toBe('editor');
    await database().person.update({ where, data: { role: 'writer', disabledAt: new Date() } });
    expect(await getViewer()).toBeNull();
    await database().person.update({ where, data: { disabledAt: null } });
    expect(await getViewer()).not.toBeNull();
    const hash = await arrive();
    await inTransaction((tx) => endSession(tx, hash, new Date()));
    expect(await getViewer()).toBeNull();
    const problem = await requireViewer().catch((error: unknown) => error);
    expect(isProblem(problem, 'not-signed-in')).toBe(true);
  });

  it('takes a cookie that it knows no longer than it was sealed for', async () => {
    await arrive();
    expect(await getViewer()).not.toBeNull();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 86_400_000 });
    try {
      await database().session.updateMany({ data: { expiresAt: new Date(Date.now() + 86_400_000) } });
      expect(await getViewer()).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('notes the last use, but not at every request', async () => {
    const where = { tokenHash: await arrive() };
    const lately = new Date(Date.now() - 60_000);
    await database().session.update({ where, data: { lastSeenAt: lately } });
    await getViewer();
    expect((await database().session.findUnique({ where }))?.lastSeenAt).toEqual(lately);
    await database().session.update({ where, data: { lastSeenAt: new Date(Date.now() - 10 * 60_000) } });
    await getViewer();
    const seen = (await database().session.findUnique({ where }))?.lastSeenAt.getTime() ?? 0;
    expect(Date.now() - seen).toBeLessThan(30_000);
  });
});
