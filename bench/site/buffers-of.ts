import type { SentQuery } from '@/lib/data/test-support/count-queries';
import type { Stage } from '../../e2e/support/stage';

interface Plan {
  Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number };
}

/** The pages of tables and indexes that each of these statements touches when it runs again, by EXPLAIN. */
export async function buffersOf(stage: Stage, sent: readonly SentQuery[]): Promise<number[]> {
  const buffers: number[] = [];
  for (const { sql, values } of sent) {
    if (!/^\s*(SELECT|WITH)\b/i.test(sql)) continue; // what begins and ends a transaction
    const explain = `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`;
    const [row] = await stage.query<{ 'QUERY PLAN': Plan[] }>(explain, values);
    const plan = row?.['QUERY PLAN'][0]?.Plan;
    buffers.push((plan?.['Shared Hit Blocks'] ?? Number.NaN) + (plan?.['Shared Read Blocks'] ?? 0));
  }
  return buffers;
}
