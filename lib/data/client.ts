import { PrismaPg } from '@prisma/adapter-pg';
import { config } from '@/lib/kit/config';
import { statementNames } from './name-statements';
import { PrismaClient } from './prisma/client';

type Database = PrismaClient;

const held = globalThis as { datelineDatabase?: Database };

/** The one client of this process; kept across hot reloads in development. Connects at the first query. */
export function database(): Database {
  held.datelineDatabase ??= new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: config.databaseUrl() },
      { statementNameGenerator: statementNames() },
    ),
  });
  return held.datelineDatabase;
}

/**
 * For a query whose relations are read in the same statement, by joins, instead of one statement each: on a page that somebody
 * waits for each of them costs more than its rows. JSON within relations comes by jsonb: its keys are in another order.
 */
export const joined = { relationLoadStrategy: 'join' } as const;

/** Closes the pool: for scripts and tests, which would otherwise not end. */
export async function closeDatabase(): Promise<void> {
  await held.datelineDatabase?.$disconnect();
  held.datelineDatabase = undefined;
}
