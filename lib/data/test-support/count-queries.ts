import { PrismaPg } from '@prisma/adapter-pg';
import { config } from '@/lib/kit/config';
import { PrismaClient } from '../prisma/client';

const held = globalThis as { datelineDatabase?: unknown };

/** A statement as it was sent. */
export interface SentQuery {
  sql: string;
  values: unknown[];
}

/** The statements that `work` sends to PostgreSQL, by a client of its own. */
export async function watchQueries(work: () => Promise<unknown>): Promise<SentQuery[]> {
  const client = new PrismaClient({
    adapter: new PrismaPg({ connectionString: config.databaseUrl() }),
    log: [{ emit: 'event', level: 'query' }],
  });
  const sent: SentQuery[] = [];
  client.$on('query', ({ query: sql, params }) => {
    sent.push({ sql, values: JSON.parse(params) as unknown[] });
  });
  const before = held.datelineDatabase;
  held.datelineDatabase = client;
  try {
    await work();
  } finally {
    held.datelineDatabase = before;
    await client.$disconnect();
  }
  return sent;
}

/** How many statements `work` sends. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  return (await watchQueries(work)).length;
}
