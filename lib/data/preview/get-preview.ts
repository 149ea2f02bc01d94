import type { DraftPreview } from '@/lib/document/shapes/preview';
import { isId } from '@/lib/kit/ids';
import { privateMediaAddress } from '@/lib/kit/media-address';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { subjectSelect } from '../subject-select';
import { draftPage } from './draft-page';

/** Whether somebody (null: a stranger) may preview a story. A story that isn't there looks like one that isn't theirs. */
export async function mayPreview(viewer: Viewer | null, id: string): Promise<boolean> {
  if (!viewer || !isId(id)) return false;
  const story = await database().story.findUnique({ where: { id }, select: subjectSelect });
  return story !== null && can(viewer, 'story.read', storySubject(story));
}

/** A draft for staff, with the desk's addresses of its photos; null for whoever may not read it. */
export async function getPreview(
  viewer: Viewer | null,
  id: string,
  now = new Date(),
): Promise<DraftPreview | null> {
  return (await mayPreview(viewer, id)) ? draftPage(id, { now, address: privateMediaAddress }) : null;
}
