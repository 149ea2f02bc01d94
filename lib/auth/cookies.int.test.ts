import NextAuth from 'next-auth';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { authOptions } from './options';
import { hashPassword } from './password';

const password = 'lantern otter quiet brass';
const email = 'ana@ledger.example';
let kept: Record<string, string> = {};
beforeAll(async () => {
  await addColleague('writer', { email, passwordHash: await hashPassword(password) });
});
beforeEach(async () => {
  kept = {};
  await database().rateLimiterFlexible.deleteMany();
});

/** Asks next-auth as a page's request would, and keeps the cookies that it sets. */
async function ask(door: string, fields?: Record<string, string>) {
  const headers: Record<string, string | string[]> = {};
  let body: unknown;
  const answer = {
    setHeader: (name: string, value: string | string[]) => {
      headers[name.toLowerCase()] = value;
    },
    getHeader: (name: string) => headers[name.toLowerCase()],
    status: () => answer,
    json: () => undefined,
    send: (given: unknown) => {
      body = given;
    },
    end: () => undefined,
  };
  const request = {
    method: fields ? 'POST' : 'GET',
    query: { nextauth: door.split('/') },
    body: { ...fields, json: 'true' },
    cookies: kept,
    headers: { 'x-forwarded-for': '203.0.113.7', 'user-agent': 'Test' },
  };
  await NextAuth(request as never, answer as never, authOptions());
  const set = [headers['set-cookie'] ?? []].flat();
  for (const line of set) {
    const [pair = ''] = line.split(';');
    kept[nameOf(line)] = decodeURIComponent(pair.slice(pair.indexOf('=') + 1));
  }
  return { body, set };
}
const nameOf = (line: string) => line.slice(0, line.indexOf('='));
async function signIn() {
  const { body, set } = await ask('csrf');
  const { csrfToken } = body as { csrfToken: string };
  return [...set, ...(await ask('callback/credentials', { csrfToken, email, password })).set];
}

it('over HTTPS every cookie is for this host alone, closed to scripts, and for TLS alone', async () => {
  vi.stubEnv('DATELINE_URL', 'https://news.example');
  vi.stubEnv('NEXTAUTH_URL', 'https://news.example');
  try {
    const set = await signIn();
    const names = set.map(nameOf);
    expect(names).toContain('__Host-dateline.session');
    expect(names).toContain('__Host-next-auth.csrf-token');
    for (const line of set) {
      expect(line).toMatch(/^__(Host|Secure)-/);
      for (const flag of [/; Secure/, /; HttpOnly/, /; SameSite=Lax/i, /; Path=\/(;|$)/])
        expect(line).toMatch(flag);
      expect(line).not.toMatch(/; Domain=/i);
    }
  } finally {
    vi.unstubAllEnvs();
  }
});

it('without a token of the page, or with a forged one, nobody is signed in', async () => {
  await ask('csrf');
  for (const csrfToken of ['', 'x'.repeat(64)]) {
    const { set } = await ask('callback/credentials', { csrfToken, email, password });
    expect(set.map(nameOf)).not.toContain('dateline.session');
  }
  expect((await signIn()).map(nameOf)).toContain('dateline.session');
});

it('what is in the cookie is sealed: no word of who it is, nor what the session is called', async () => {
  await signIn();
  const sealed = kept['dateline.session'] ?? '';
  const [head = ''] = sealed.split('.');
  expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({ alg: 'dir', enc: 'A256GCM' });
  for (const { id, tokenHash, personId } of await database().session.findMany())
    for (const secret of [id, tokenHash, personId]) expect(sealed).not.toContain(secret);
});
