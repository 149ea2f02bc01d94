import { reachOf } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import type { Prisma } from '../prisma/client';

/** Stories that are somebody's own: began by them, or assigned to them. */
export function ownStories(personId: string): Prisma.StoryWhereInput {
  return { OR: [{ createdById: personId }, { assigneeIds: { has: personId } }] };
}

/** Which stories the viewer may open, for lists of many: what `can(viewer, 'story.read', …)` says of each. */
export function readableStories({ id, ...viewer }: Viewer): Prisma.StoryWhereInput {
  const own = ownStories(id);
  if (reachOf({ id, ...viewer }, 'story.read') !== 'any') return own;
  if (viewer.sectionIds.length === 0) return {};
  return { OR: [own, { sectionId: { in: [...viewer.sectionIds] } }] };
}
