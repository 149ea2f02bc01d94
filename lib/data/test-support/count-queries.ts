import { PrismaPg } from '@prisma/adapter-pg';
import { config } from '@/lib/kit/config';
import { openPool } from '../open-pool';
import { PrismaClient } from '../prisma/client';

const held = globalThis as { datelineDatabase?: unknown; datelineConnections?: unknown };

/** A statement as it was sent. */
export interface SentQuery {
  sql: string;
  values: unknown[];
}

/** The statements that `work` sends to PostgreSQL, by a client and connections of its own. */
export async function watchQueries(work: () => Promise<unknown>): Promise<SentQuery[]> {
  const client = new PrismaClient({
    adapter: new PrismaPg({ connectionString: config.databaseUrl() }),
    log: [{ emit: 'event', level: 'query' }],
  });
  const sent: SentQuery[] = [];
  client.$on('query', ({ query: sql, params }) => {
    sent.push({ sql, values: JSON.parse(params) as unknown[] });
  });
  const pool = openPool();
  const query = (statement: { text: string; values: unknown[] }) => {
    sent.push({ sql: statement.text, values: statement.values });
    return pool.query(statement.text, statement.values);
  };
  const { datelineDatabase, datelineConnections } = held;
  held.datelineDatabase = client;
  held.datelineConnections = { pool: { query }, nameOf: () => '' };
  try {
    await work();
  } finally {
    Object.assign(held, { datelineDatabase, datelineConnections });
    await Promise.all([client.$disconnect(), pool.end()]);
  }
  return sent;
}

/** How many statements `work` sends. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  return (await watchQueries(work)).length;
}
