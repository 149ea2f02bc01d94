import { randomUUID } from 'node:crypto';
import { Logger, run } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Complaint } from '../complaint.ts';
import { isMigrated, migrateDeploy } from '../prisma/migrate-deploy.ts';
import { inRoot } from '../root.ts';
import { grantApplication } from './grant-application.ts';
import { migrateJobs } from './migrate-jobs.ts';

// A database of two roles, as an operator makes it: `owner` made the tables, the application comes in as `dateline`.
const name = `roles_${randomUUID().replaceAll('-', '')}`;
const owner = `owner_${name}`;
const application = new URL(inject('templateUrl'));
application.pathname = `/${name}`;
const superuser = new URL(application);
superuser.username = 'postgres';
const maintenance = new URL(superuser);
maintenance.pathname = '/postgres';
/** The owner can't sign in here: the superuser comes in and takes its role. */
const migrating = new URL(superuser);
migrating.searchParams.set('options', `-c role=${owner}`);

const folder = inRoot('prisma', 'migrations');
let asApplication: pg.Client;
let admin: pg.Client;

async function refused(sql: string): Promise<string | undefined> {
  return asApplication.query(sql).then(
    () => undefined,
    (error: { code?: string }) => error.code,
  );
}

beforeAll(async () => {
  admin = new pg.Client({ connectionString: maintenance.href });
  await admin.connect();
  await admin.query(`CREATE ROLE ${owner}`);
  await admin.query(`CREATE DATABASE ${name} OWNER ${owner}`);
  await migrateDeploy(migrating.href, folder);
  await migrateJobs(migrating.href);
  await grantApplication(migrating.href, application.href);
  asApplication = new pg.Client({ connectionString: application.href });
  await asApplication.connect();
});

afterAll(async () => {
  await asApplication?.end();
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.query(`DROP ROLE IF EXISTS ${owner}`);
  await admin.end();
});

const line = `INSERT INTO "AuditLine" (id, verb, "subjectKind", "subjectId", detail)
  VALUES (gen_random_uuid(), 'test', 'site', '1', '{}')`;

describe('the role of the application', () => {
  test('adds to the audit log and reads it, and has no right to anything else there', async () => {
    await asApplication.query(line);
    expect((await asApplication.query('SELECT * FROM "AuditLine"')).rowCount).toBe(1);
    for (const sql of [
      `UPDATE "AuditLine" SET verb = 'other'`,
      'DELETE FROM "AuditLine"',
      'TRUNCATE "AuditLine"',
      'DROP TABLE "AuditLine"',
      'ALTER TABLE "AuditLine" DISABLE TRIGGER ALL',
      'DROP TRIGGER only_added ON "AuditLine"',
    ]) {
      expect([sql, await refused(sql)]).toEqual([sql, '42501']);
    }
    const { rows } = await asApplication.query(
      `SELECT p, has_table_privilege('"AuditLine"', p) AS has
       FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) p`,
    );
    expect(Object.fromEntries(rows.map(({ p, has }) => [p, has]))).toEqual({
      SELECT: true,
      INSERT: true,
      UPDATE: false,
      DELETE: false,
      TRUNCATE: false,
      TRIGGER: false,
    });
  });

  test('works with everything else: tables, triggers that number page drops, migrations to read', async () => {
    expect(await isMigrated(asApplication, folder)).toBe(true);
    expect(await refused('DELETE FROM _prisma_migrations')).toBe('42501');
    await asApplication.query(`INSERT INTO "Site" (id, name, tagline) VALUES (1, 'The Ledger', '')`);
    await asApplication.query(`UPDATE "Site" SET name = 'The Courier'`);
    const drops = await asApplication.query(`SELECT * FROM "PageDrop" WHERE 'site' = ANY(tags)`);
    expect(drops.rowCount).toBe(2);
    const { rows } = await asApplication.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname NOT IN ('AuditLine', '_prisma_migrations')
         AND NOT (has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(c.oid, 'INSERT')
           AND has_table_privilege(c.oid, 'UPDATE') AND has_table_privilege(c.oid, 'DELETE'))`,
    );
    expect(rows).toEqual([]);
  });

  test('tells and is told by NOTIFY', async () => {
    const heard = new Promise((resolve) => asApplication.once('notification', resolve));
    await asApplication.query('LISTEN dateline_drops');
    await asApplication.query(`UPDATE "Site" SET name = 'The Mercury'`);
    expect(await heard).toMatchObject({ channel: 'dateline_drops' });
  });

  test('adds jobs and works on them', async () => {
    let worked: (payload: unknown) => void = () => {};
    const done = new Promise((resolve) => {
      worked = resolve;
    });
    const runner = await run({
      connectionString: application.href,
      noHandleSignals: true,
      logger: new Logger(() => () => {}),
      taskList: { greet: async (payload) => worked(payload) },
    });
    try {
      await asApplication.query(`SELECT graphile_worker.add_job('greet', '{"to": "you"}')`);
      expect(await done).toEqual({ to: 'you' });
    } finally {
      await runner.stop();
    }
  });
});

describe('grantApplication', () => {
  const complaint = (migrateUrl: string, url: string) =>
    grantApplication(migrateUrl, url).then(
      () => null,
      (error: unknown) => (error instanceof Complaint ? error.message : Promise.reject(error)),
    );

  test('may be repeated, and reaches tables that came since', async () => {
    const client = new pg.Client({ connectionString: migrating.href });
    await client.connect();
    await client.query('CREATE TABLE "Later" (id int)');
    await client.end();
    expect(await refused('SELECT * FROM "Later"')).toBe('42501');
    await grantApplication(migrating.href, application.href);
    expect(await refused('SELECT * FROM "Later"')).toBeUndefined();
    expect(await refused('DELETE FROM "AuditLine"')).toBe('42501');
  });

  test('complains where the rights could not be taken away', async () => {
    expect(await complaint(migrating.href, migrating.href)).toMatch(/Name two roles/);
    expect(await complaint(migrating.href, superuser.href)).toMatch(/is a superuser/);
    const client = new pg.Client({ connectionString: superuser.href });
    await client.connect();
    await client.query('ALTER TABLE "Later" OWNER TO dateline');
    await client.end();
    expect(await complaint(migrating.href, application.href)).toMatch(/owns 1 tables.*REASSIGN OWNED BY/);
  });
});
