import type { Transaction } from './transaction';

/**
 * Has jobs run again now, with all their attempts: one by its id, or with null every one that has failed for good.
 * @returns how many there were; those that run are left alone
 */
export async function rescheduleJobs(tx: Transaction, id: string | null): Promise<number> {
  const rows = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT j.id FROM graphile_worker.jobs j
    WHERE key IS NOT NULL AND locked_at IS NULL AND attempts > 0
      AND CASE WHEN ${id}::bigint IS NULL THEN attempts >= max_attempts ELSE j.id = ${id}::bigint END`;
  const ids = rows.map((row) => row.id);
  await tx.$executeRaw`
    SELECT 1 FROM graphile_worker.reschedule_jobs(${ids}::bigint[], run_at => now(), attempts => 0)`;
  return ids.length;
}
