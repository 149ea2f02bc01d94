import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, expect, inject, test } from 'vitest';
import { inRoot } from '../root.ts';
import { answersHealth, type Readiness, readinessCheck } from './health.ts';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

function pool(connectionString = process.env.DATABASE_URL) {
  const made = new pg.Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: 1_000,
    query_timeout: 1_000,
  });
  made.on('error', () => {});
  undo.push(() => made.end());
  return made;
}

async function serve(readiness: () => Promise<Readiness>) {
  const server = createServer((request, response) => {
    if (!answersHealth(request, response, readiness)) response.writeHead(418).end();
  });
  server.listen(0);
  undo.push(() => server.close());
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return (path: string, init?: RequestInit) => fetch(origin + path, init);
}

test('ready: the database answers and is migrated', async () => {
  const ask = await serve(readinessCheck(pool(), inRoot('prisma', 'migrations')));
  const answer = await ask('/readyz?from=probe');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toEqual({ status: 'ok' });
  expect((await ask('/readyz', { method: 'POST' })).status).toBe(405);
  expect((await ask('/readyzz')).status).toBe(418);
});

test('ready, and says what is late by more than a minute', async () => {
  const database = pool();
  const row = `INSERT INTO "DueItem" (id, kind, "subjectId", "dueAt", "tryAt", "createdAt")
    VALUES (gen_random_uuid(), 'schedule', gen_random_uuid(), now() - $1::interval, now(), now()) RETURNING "dueAt"`;
  undo.push(() => database.query('DELETE FROM "DueItem"'));
  await database.query(row, ['30 seconds']);
  const ask = await serve(readinessCheck(database, inRoot('prisma', 'migrations')));
  expect(await (await ask('/readyz')).json()).toEqual({ status: 'ok' });
  const { rows } = await database.query(row, ['2 minutes']);
  const answer = await ask('/readyz');
  expect(answer.status).toBe(200);
  const late = { count: 1, since: rows[0].dueAt.toISOString() };
  expect(await answer.json()).toEqual({ status: 'ok', late });
});

test('not ready while a migration is missing', async () => {
  const folder = mkdtempSync(join(inject('runFolder'), 'newer-'));
  mkdirSync(join(folder, '99990101000000_next'));
  writeFileSync(join(folder, '99990101000000_next', 'migration.sql'), 'SELECT 1');
  const ask = await serve(readinessCheck(pool(), folder));
  const answer = await ask('/readyz');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ status: 'unavailable', reason: 'migrations' });
});

test('not ready, but alive, within a second or so when the database accepts and says nothing', async () => {
  const mute = createSocketServer(() => {}).listen(0);
  undo.push(() => mute.close());
  await once(mute, 'listening');
  const { port } = mute.address() as AddressInfo;
  const ask = await serve(
    readinessCheck(pool(`postgresql://x@127.0.0.1:${port}/x`), inRoot('prisma', 'migrations')),
  );
  const began = performance.now();
  const answer = await ask('/readyz');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ status: 'unavailable', reason: 'database' });
  expect(performance.now() - began).toBeLessThan(3_000);
  expect((await ask('/livez')).status).toBe(200);
});
