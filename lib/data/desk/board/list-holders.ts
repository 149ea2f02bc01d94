import { reachOf } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../../client';

/** The people by whom the board can be filtered: those who write here. Whoever reads only what is their own gets nobody. */
export async function listHolders(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  if (reachOf(viewer, 'story.read') !== 'any') return [];
  return database().person.findMany({
    where: { disabledAt: null, role: { not: 'draft_reader' } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
}
