import { Problem } from '@/lib/kit/problem';
import { reachOf } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/** Somebody whom a story can be assigned to. */
export interface ColleagueChoice {
  id: string;
  name: string;
}

/**
 * Everybody whom a story can be assigned to, by name, for whoever may assign some.
 * @throws Problem `not-allowed`
 */
export async function listColleagues(viewer: Viewer): Promise<ColleagueChoice[]> {
  if (reachOf(viewer, 'story.assign') === null) throw new Problem('not-allowed');
  return database().person.findMany({
    where: { disabledAt: null, role: { not: 'draft_reader' } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
}
