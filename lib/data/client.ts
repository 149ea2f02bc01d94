import { PrismaPg } from '@prisma/adapter-pg';
import { config } from '@/lib/kit/config';
import { PrismaClient } from './prisma/client';

type Database = PrismaClient;

const held = globalThis as { datelineDatabase?: Database };

/** The one client of this process; kept across hot reloads in development. Connects at the first query. */
export function database(): Database {
  held.datelineDatabase ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: config.databaseUrl() }),
  });
  return held.datelineDatabase;
}

/** Closes the pool: for scripts and tests, which would otherwise not end. */
export async function closeDatabase(): Promise<void> {
  await held.datelineDatabase?.$disconnect();
  held.datelineDatabase = undefined;
}
