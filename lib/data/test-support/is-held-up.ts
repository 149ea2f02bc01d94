import { database } from '../client';

/** Whether `work` comes to wait for a lock that somebody else holds; false once it is over without having waited. */
export async function isHeldUp(work: Promise<unknown>): Promise<boolean> {
  let over = false;
  const end = () => {
    over = true;
  };
  work.then(end, end);
  while (!over) {
    const waiting = await database().$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (waiting.length > 0) return true;
  }
  return false;
}
