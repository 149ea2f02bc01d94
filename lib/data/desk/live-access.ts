import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { type LiveSubject, liveSubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { subjectSelect } from '../subject-select';

/** What a viewer was asked to do for the live coverage of a story, as `can` takes it. */
export function reportingOf(
  reporters: readonly { personId: string; mayRelease: boolean }[],
  viewer: Viewer,
): LiveSubject['reporting'] {
  const mine = reporters.find(({ personId }) => personId === viewer.id);
  if (!mine) return null;
  return mine.mayRelease ? 'posts' : 'drafts';
}

/**
 * What a viewer's rights to the live coverage of a story are asked about.
 * @throws Problem `not-found`, also for a story without live coverage and for whoever has no part in it
 */
export async function liveAccess(viewer: Viewer, storyId: string): Promise<LiveSubject> {
  const row = isId(storyId)
    ? await database().liveCoverage.findUnique({
        where: { storyId },
        select: { story: { select: subjectSelect }, reporters: true },
      })
    : null;
  if (!row) throw new Problem('not-found');
  const subject = liveSubject(row.story, reportingOf(row.reporters, viewer));
  if (!can(viewer, 'live.write', subject)) throw new Problem('not-found');
  return subject;
}
