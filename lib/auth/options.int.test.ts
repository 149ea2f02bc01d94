import type { CredentialsConfig } from 'next-auth/providers/credentials';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { findLiveSession } from '@/lib/data/write/sessions';
import { tokenHash } from '@/lib/kit/secret-token';
import { authOptions } from './options';
import { hashPassword } from './password';

const email = 'ana@ledger.example';
const password = 'five boats at noon';

beforeAll(async () => {
  await addColleague('writer', { email, passwordHash: await hashPassword(password) });
});

/** Signs in as next-auth does with what a form sent. */
function authorize(credentials: unknown, headers: Record<string, unknown> = {}) {
  const [provider] = authOptions().providers;
  const { authorize: work } = (provider as unknown as { options: CredentialsConfig }).options;
  return work(credentials as never, { headers } as never) as Promise<{ sessionToken: string } | null>;
}

describe('authOptions', () => {
  it('signs in, and notes the nearest address that can be believed', async () => {
    const headers = { 'x-forwarded-for': '1.2.3.4, 203.0.113.7', 'user-agent': 'Test' };
    const user = await authorize({ email: ` ${email} `, password }, headers);
    const session = await database().session.findUnique({
      where: { tokenHash: tokenHash(user?.sessionToken ?? '') },
    });
    expect(session).toMatchObject({ address: '203.0.113.7', userAgent: 'Test' });
  });

  it.each([
    undefined,
    {},
    { email: ['a'], password: {} },
    { email: { contains: '' }, password },
    { email, password: { length: 9 } },
    { email, password: null },
  ])('signs nobody in by %j', async (credentials) => {
    expect(await authorize(credentials)).toBeNull();
  });

  it('tells the form how long to wait, and nothing of an error that nobody expected', async () => {
    const wrong = () => authorize({ email, password: 'wrong' }, { 'x-forwarded-for': '198.51.100.9' });
    for (let i = 0; i < 5; i += 1) expect(await wrong()).toBeNull();
    await expect(wrong()).rejects.toThrow(/^too-many-attempts:\d+$/);
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const look = vi.spyOn(database().person, 'findFirst').mockRejectedValue(new Error('secret-host'));
    await expect(authorize({ email, password })).rejects.toThrow(/^sign-in-failed$/);
    expect(log).toHaveBeenCalledOnce();
    look.mockRestore();
    log.mockRestore();
  });

  it('puts nothing into the token but the opaque session, and tells pages nothing of it', async () => {
    const { callbacks, events } = authOptions();
    const user = await authorize({ email, password });
    const token = await callbacks?.jwt?.({ token: { name: 'Ana', email }, user } as never);
    expect(token).toEqual({ sid: user?.sessionToken });
    expect(await callbacks?.jwt?.({ token, trigger: 'update', session: { sid: 'other' } } as never)).toEqual(
      token,
    );
    const shown = await callbacks?.session?.({ session: { expires: 'x', user: { email } }, token } as never);
    expect(shown).toEqual({ expires: 'x' });
    const hash = tokenHash(user?.sessionToken ?? '');
    expect(await findLiveSession(hash, new Date())).not.toBeNull();
    await events?.signOut?.({ token } as never);
    expect(await findLiveSession(hash, new Date())).toBeNull();
  });
});
