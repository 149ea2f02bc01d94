import { afterEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/kit/problem';
import { isServiceAway } from '@/lib/kit/service-away';
import { ask, closeDatabase, database } from './client';
import { Prisma } from './prisma/client';

const failing = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );
const away = async (work: Promise<unknown>) => isServiceAway(await failing(work));

const ways = () => [
  database().site.findFirst(),
  database().$queryRaw`SELECT 1`,
  database().$transaction((tx) => tx.site.findFirst()),
  ask(Prisma.sql`SELECT 1`),
];

afterEach(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

describe('isServiceAway', () => {
  it.each([
    'postgres:///dateline?host=/nowhere',
    'postgres://127.0.0.1:1/dateline',
    'postgres://nowhere.invalid/x',
  ])('knows that nobody answers at %s, however it is asked', async (url) => {
    await closeDatabase();
    vi.stubEnv('DATABASE_URL', url);
    expect(await Promise.all(ways().map(away))).toEqual([true, true, true, true]);
  });

  it('knows a connection that is cut while it is used', async () => {
    const cut = Prisma.sql`SELECT pg_terminate_backend(pg_backend_pid())`;
    expect(await away(ask(cut))).toBe(true);
    expect(await away(database().$queryRaw(cut))).toBe(true);
    const later = database().$transaction(async (tx) => {
      await failing(tx.$queryRaw(cut));
      await tx.site.findFirst();
    });
    expect(await away(later)).toBe(true);
  });

  it('takes nothing else for it', async () => {
    expect(await away(ask(Prisma.sql`SELECT 1 / 0`))).toBe(false);
    expect(await away(database().$queryRaw`SELECT * FROM nothing_of_the_kind`)).toBe(false);
    const missing = Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', syscall: 'open' });
    for (const other of [
      missing,
      new Problem('not-found'),
      new TypeError('x is not a function'),
      'ECONNREFUSED',
      null,
    ])
      expect([other, isServiceAway(other)]).toEqual([other, false]);
  });
});
