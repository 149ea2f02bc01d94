import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/**
 * Since when something that is due by the clock has been left undone for more than a minute; null where nothing is, and
 * for those who can do nothing about it.
 */
export async function findLate(viewer: Viewer): Promise<{ count: number; since: string } | null> {
  if (!can(viewer, 'jobs.see')) return null;
  const where = { dueAt: { lt: new Date(Date.now() - 60_000) } };
  const { _count: count, _min } = await database().dueItem.aggregate({
    where,
    _count: true,
    _min: { dueAt: true },
  });
  return _min.dueAt && { count, since: _min.dueAt.toISOString() };
}
