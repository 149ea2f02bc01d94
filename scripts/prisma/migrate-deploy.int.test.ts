import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { Complaint } from '../complaint.ts';
import { inRoot } from '../root.ts';
import { isMigrated, migrateDeploy } from './migrate-deploy.ts';
import { prismaCli } from './prisma-cli.ts';

const databaseUrl = process.env.DATABASE_URL ?? '';
let client: pg.Client;
let folder: string;

function write(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
});
afterAll(() => client.end());
beforeEach(async () => {
  folder = mkdtempSync(join(inject('runFolder'), 'migrations-'));
  await client.query('DROP SCHEMA public CASCADE');
  await client.query('CREATE SCHEMA public');
});

describe('migrateDeploy', () => {
  test('applies what is missing, in order, once', async () => {
    write('20260102000000_second', 'ALTER TABLE thing ADD COLUMN name text;');
    write('20260101000000_first', 'CREATE TABLE thing (id int);');
    expect(await isMigrated(client, folder)).toBe(false);
    const names = ['20260101000000_first', '20260102000000_second'];
    expect(await migrateDeploy(databaseUrl, folder)).toEqual(names);
    expect(await migrateDeploy(databaseUrl, folder)).toEqual([]);
    expect(await isMigrated(client, folder)).toBe(true);
    write('20260103000000_third', 'DROP TABLE thing;');
    expect(await isMigrated(client, folder)).toBe(false);
  });

  test('two at once apply each migration once', async () => {
    write('20260101000000_first', 'CREATE TABLE thing (id int); SELECT pg_sleep(0.2);');
    const both = await Promise.all([migrateDeploy(databaseUrl, folder), migrateDeploy(databaseUrl, folder)]);
    expect(both.flat()).toEqual(['20260101000000_first']);
  });

  test('keeps nothing of a migration that fails, and applies it once it is mended', async () => {
    write('20260101000000_first', 'CREATE TABLE thing (id int); SELECT * FROM nowhere;');
    await expect(migrateDeploy(databaseUrl, folder)).rejects.toThrow(/20260101000000_first failed.*nowhere/);
    await expect(migrateDeploy(databaseUrl, folder)).rejects.toThrow(Complaint);
    expect((await client.query(`SELECT to_regclass('thing') AS name`)).rows).toEqual([{ name: null }]);
    expect(await isMigrated(client, folder)).toBe(false);
    write('20260101000000_first', 'CREATE TABLE thing (id int);');
    expect(await migrateDeploy(databaseUrl, folder)).toEqual(['20260101000000_first']);
  });

  test('refuses to go on after a migration that the Prisma CLI left unfinished', async () => {
    await migrateDeploy(databaseUrl, folder);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', 'x', 'half')`,
    );
    await expect(migrateDeploy(databaseUrl, folder)).rejects.toThrow(/half failed earlier/);
  });

  test('warns of an edited migration and refuses a database from the future', async () => {
    write('20260101000000_first', 'CREATE TABLE thing (id int);');
    await migrateDeploy(databaseUrl, folder);
    write('20260101000000_first', 'CREATE TABLE thing (id bigint);');
    const warnings: string[] = [];
    await migrateDeploy(databaseUrl, folder, { warn: (sentence) => warnings.push(sentence) });
    expect(warnings).toEqual(['20260101000000_first was edited after it was applied']);
    const older = mkdtempSync(join(inject('runFolder'), 'older-'));
    await expect(migrateDeploy(databaseUrl, older)).rejects.toThrow(/newer version/);
  });

  test('leaves the history that the Prisma CLI expects', { timeout: 60_000 }, async () => {
    await migrateDeploy(databaseUrl, inRoot('prisma', 'migrations'));
    const { output, status } = await prismaCli(['migrate', 'status'], { databaseUrl });
    expect(output).toContain('Database schema is up to date');
    expect(status).toBe(0);
  });
});
