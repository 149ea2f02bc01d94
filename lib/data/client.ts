import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import { statementNames } from './name-statements';
import { openPool } from './open-pool';
import { type Prisma, PrismaClient } from './prisma/client';

type Database = PrismaClient;

/** The connections of this process, and how statements on them are named. */
interface Connections {
  pool: Pool;
  nameOf: ReturnType<typeof statementNames>;
}

const held = globalThis as { datelineDatabase?: Database; datelineConnections?: Connections };

function connections(): Connections {
  if (!held.datelineConnections) {
    held.datelineConnections = { pool: openPool(), nameOf: statementNames() };
  }
  return held.datelineConnections;
}

/** The one client of this process; kept across hot reloads in development. Connects at the first query. */
export function database(): Database {
  if (!held.datelineDatabase) {
    const { pool, nameOf } = connections();
    const adapter = new PrismaPg(pool, { statementNameGenerator: nameOf });
    held.datelineDatabase = new PrismaClient({ adapter });
  }
  return held.datelineDatabase;
}

/**
 * Asks what readers wait for, on the same connections but past Prisma, which reads JSON three times and takes half a
 * millisecond of a page for nothing else. Rows are as `pg` reads them: bigint and numeric are strings.
 */
export async function ask<Row>({ text, values }: Prisma.Sql): Promise<Row[]> {
  const { pool, nameOf } = connections();
  const { rows } = await pool.query({ name: nameOf({ sql: text, args: values }), text, values });
  return rows;
}

/**
 * For a query whose relations are read in the same statement, by joins, instead of one statement each: on a page that somebody
 * waits for each of them costs more than its rows. JSON within relations comes by jsonb: its keys are in another order.
 */
export const joined = { relationLoadStrategy: 'join' } as const;

/** Closes the pool: for scripts and tests, which would otherwise not end. */
export async function closeDatabase(): Promise<void> {
  const { datelineDatabase: client, datelineConnections: open } = held;
  held.datelineDatabase = undefined;
  held.datelineConnections = undefined;
  await client?.$disconnect();
  await open?.pool.end();
}
