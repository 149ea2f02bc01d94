import { Problem } from '@/lib/kit/problem';
import { can, isForAdministrators, type Subject } from '@/lib/policy/can';
import type { Verb } from '@/lib/policy/table';
import type { Viewer } from '@/lib/policy/viewer';

/** Who acts, and by which clock. Every use case takes one first; `now` is the server's clock except in the demo and tests. */
export interface NewsroomContext {
  viewer: Viewer;
  now(): Date;
}

/** The context of somebody acting right now. */
export function actingNow(viewer: Viewer): NewsroomContext {
  return { viewer, now: () => new Date() };
}

/**
 * Refuses what the policy doesn't allow. A subject that the viewer may not even read is `not-found`, so that an
 * address tells nobody what exists.
 * @throws Problem `not-found`, `not-allowed`
 */
export function assertCan(viewer: Viewer, verb: Verb, subject?: Subject): void {
  if (can(viewer, verb, subject)) return;
  const hidden =
    (subject?.kind === 'story' && !can(viewer, 'story.read', subject)) ||
    (subject?.kind === 'live' && !can(viewer, 'live.write', subject));
  if (hidden) throw new Problem('not-found');
  throw new Problem('not-allowed', isForAdministrators(verb) ? { only: 'admin' } : {});
}
