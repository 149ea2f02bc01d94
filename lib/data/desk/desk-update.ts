import { storySchema } from '@/blocks/registry';
import type { DeskUpdate } from '@/lib/document/shapes/desk-story';
import { bylinesSchema } from '@/lib/document/shapes/story-fields';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import type { Prisma } from '../prisma/client';
import { subjectSelect } from '../subject-select';

export const deskUpdateSelect = {
  id: true,
  kind: true,
  status: true,
  version: true,
  publishedVersion: true,
  headline: true,
  document: true,
  bylines: true,
  updatedAt: true,
  publishedAt: true,
  clockedAt: true,
  author: { select: { name: true } },
} satisfies Prisma.UpdateSelect;

/** An update as the desk sees it; none for a post of live coverage. */
export function toDeskUpdate({
  kind,
  ...row
}: Prisma.UpdateGetPayload<{ select: typeof deskUpdateSelect }>): DeskUpdate[] {
  if (kind === 'live_post') return [];
  const update = {
    id: row.id,
    kind,
    status: row.status,
    version: row.version,
    headline: row.headline,
    document: storySchema.parse(row.document),
    bylines: bylinesSchema.parse(row.bylines),
    author: row.author.name,
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    clockedAt: row.clockedAt?.toISOString() ?? null,
    changed: row.publishedVersion !== null && row.version > row.publishedVersion,
  };
  return [update];
}

/** One update of a story that the viewer may open. @throws Problem `not-found` */
export async function getDeskUpdate(viewer: Viewer, id: string): Promise<DeskUpdate> {
  const row = await database().update.findUnique({
    where: { id },
    select: { ...deskUpdateSelect, story: { select: subjectSelect } },
  });
  if (!row || !can(viewer, 'story.read', storySubject(row.story))) {
    throw new Problem('not-found');
  }
  const [update] = toDeskUpdate(row);
  if (!update) throw new Problem('not-found');
  return update;
}
