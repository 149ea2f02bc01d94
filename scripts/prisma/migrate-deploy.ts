import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Complaint } from '../complaint.ts';

export type Migration = { name: string; sql: string; checksum: string };

/** The migrations in a folder laid out as Prisma does, in the order they apply; checksums are Prisma's (SHA-256). */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

type Row = { migration_name: string; checksum: string; finished_at: Date | null; logs: string | null };

// Prisma's own table and advisory lock, so that its CLI and we see the same history and never run at once.
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;
const lock = 'SELECT pg_advisory_lock(72707369)';

/**
 * Applies what is missing, as `prisma migrate deploy` does, with no engine; several callers at once are safe.
 * Returns the names applied. Throws a Complaint when one failed now or earlier, or when the database is newer than
 * the folder; `warn` hears of a migration that was edited after it was applied.
 */
export async function migrateDeploy(
  databaseUrl: string,
  folder: string,
  { applied: tell = (_name: string) => {}, warn = (_sentence: string) => {} } = {},
): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(lock);
    await client.query(table);
    const history = await client.query<Row>('SELECT * FROM _prisma_migrations WHERE rolled_back_at IS NULL');
    checkHistory(history.rows, migrations, warn);
    const done = new Set(history.rows.map((row) => row.migration_name));
    const missing = migrations.filter(({ name }) => !done.has(name));
    for (const migration of missing) {
      await apply(client, migration);
      tell(migration.name);
    }
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

function checkHistory(rows: Row[], migrations: Migration[], warn: (sentence: string) => void): void {
  const failed = rows.find((row) => !row.finished_at);
  if (failed) {
    throw new Complaint(
      `The migration ${failed.migration_name} failed earlier and has to be mended by hand ` +
        `(see "prisma migrate resolve"): ${failed.logs ?? 'it was cut short'}`,
    );
  }
  for (const row of rows) {
    const here = migrations.find(({ name }) => name === row.migration_name);
    if (!here) {
      throw new Complaint(
        `The database has the migration ${row.migration_name}, which this version of Dateline does not know. ` +
          'It was written by a newer version: start that one, or restore a backup.',
      );
    }
    if (here.checksum !== row.checksum) warn(`${here.name} was edited after it was applied`);
  }
}

/** In one transaction with its line in the history: a migration that fails or is cut short has not been. */
async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const record = `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ($1, $2, $3, clock_timestamp(), 1)`;
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(record, [randomUUID(), checksum, name]);
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {}); // the connection may be what failed
    throw new Complaint(
      `The migration ${name} failed, and nothing of it was kept: ${(cause as Error).message}`,
      { cause },
    );
  }
}

/** Whether every migration of the folder is applied: what readiness asks. */
export async function isMigrated(client: pg.ClientBase | pg.Pool, folder: string): Promise<boolean> {
  const exists = await client.query(`SELECT to_regclass('_prisma_migrations') AS name`);
  if (!exists.rows[0]?.name) return false;
  const history = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const done = new Set(history.rows.map((row) => row.migration_name));
  return readMigrations(folder).every(({ name }) => done.has(name));
}
