import { storySchema } from '@/blocks/registry';
import type { DeskPost } from '@/lib/document/shapes/live';
import { bylinesSchema } from '@/lib/document/shapes/story-fields';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { liveSubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import type { Prisma } from '../prisma/client';
import { subjectSelect } from '../subject-select';
import { deskUpdateSelect } from './desk-update';

/** What the desk needs of each post of live coverage. */
export const deskPostSelect = {
  ...deskUpdateSelect,
  storyId: true,
  authorId: true,
  createdAt: true,
  number: true,
  pinned: true,
  key: true,
} satisfies Prisma.UpdateSelect;

/** A post of live coverage as the desk sees it. */
export function toDeskPost(row: Prisma.UpdateGetPayload<{ select: typeof deskPostSelect }>): DeskPost {
  const { kind: _, publishedVersion, ...post } = row;
  return {
    ...post,
    document: storySchema.parse(row.document),
    bylines: bylinesSchema.parse(row.bylines),
    author: row.author.name,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    changed: publishedVersion !== null && row.version > publishedVersion,
  };
}

/** What a viewer was asked to do for the live coverage of a story, as `can` takes it. */
export const reportingOf = (
  reporters: readonly { personId: string; mayRelease: boolean }[],
  viewer: Viewer,
) => {
  const mine = reporters.find(({ personId }) => personId === viewer.id);
  if (!mine) return null;
  return mine.mayRelease ? 'posts' : 'drafts';
};

/** One post of a live story that the viewer may write for. @throws Problem `not-found` */
export async function getDeskPost(viewer: Viewer, id: string): Promise<DeskPost> {
  const row = await database().update.findUnique({
    where: { id, kind: 'live_post' },
    select: {
      ...deskPostSelect,
      story: { select: { ...subjectSelect, live: { select: { reporters: true } } } },
    },
  });
  if (!row) throw new Problem('not-found');
  const { story, ...post } = row;
  const reporting = reportingOf(story.live?.reporters ?? [], viewer);
  const subject = liveSubject(story, reporting);
  if (!can(viewer, 'live.write', subject)) throw new Problem('not-found');
  return toDeskPost(post);
}
