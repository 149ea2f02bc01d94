import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { subjectSelect } from '../subject-select';
import { isAddressTaken, lastAddress } from '../write/addresses';
import { sectionSlug } from '../write/find-section';
import { sectionNow } from '../write/removed-sections';

/**
 * Whether another story has, or ever had, the address that this one would get with a slug: in the section it was first
 * published under, else in the one given. For somebody who types it; publishing looks again.
 * @param slug as a person may type it (`isSlug`)
 * @throws Problem `not-found`, also for a story that the viewer may not read
 */
export async function isSlugTaken(
  viewer: Viewer,
  id: string,
  { slug, sectionId }: { slug: string; sectionId: string | null },
): Promise<boolean> {
  const select = { id: true, ...subjectSelect, publication: { select: { path: true } } } as const;
  const story = isId(id) ? await database().story.findUnique({ where: { id }, select }) : null;
  const subject = story && storySubject(story);
  if (!subject || !can(viewer, 'story.read', subject)) throw new Problem('not-found');
  const path = story.publication?.path ?? null;
  const last = await lastAddress(database(), { id, path });
  const section = last?.section ?? (await slugOfSection(sectionId));
  return section !== null && isAddressTaken(database(), `/${section}/${slug}`, id);
}

async function slugOfSection(id: string | null): Promise<string | null> {
  if (!isId(id)) return null;
  return sectionSlug(database(), await sectionNow(database(), id ?? ''));
}
