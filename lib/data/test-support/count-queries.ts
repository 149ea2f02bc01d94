import { PrismaPg } from '@prisma/adapter-pg';
import { config } from '@/lib/kit/config';
import { PrismaClient } from '../prisma/client';

const held = globalThis as { datelineDatabase?: unknown };

/** How many statements `work` sends to PostgreSQL, counted by a client of its own. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const client = new PrismaClient({
    adapter: new PrismaPg({ connectionString: config.databaseUrl() }),
    log: [{ emit: 'event', level: 'query' }],
  });
  let count = 0;
  client.$on('query', () => {
    count += 1;
  });
  const before = held.datelineDatabase;
  held.datelineDatabase = client;
  try {
    await work();
  } finally {
    held.datelineDatabase = before;
    await client.$disconnect();
  }
  return count;
}
