import { storySchema } from '@/blocks/registry';
import type { DeskCoverage, DeskLive, DeskPost } from '@/lib/document/shapes/live';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { liveSubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { subjectSelect } from '../subject-select';
import { deskPostSelect, reportingOf, toDeskPost } from './desk-post';

const postsAtOnce = 30;

/** The story and its coverage, for somebody who may write for it. @throws Problem `not-found` */
async function findLive(viewer: Viewer, storyId: string) {
  const row = isId(storyId)
    ? await database().story.findUnique({
        where: { id: storyId },
        select: {
          id: true,
          headline: true,
          ...subjectSelect,
          publication: { select: { path: true, headline: true } },
          live: { include: { reporters: { include: { person: { select: { name: true } } } } } },
        },
      })
    : null;
  if (!row?.live) throw new Problem('not-found');
  const reporting = reportingOf(row.live.reporters, viewer);
  const subject = liveSubject(row, reporting);
  if (!can(viewer, 'live.write', subject)) throw new Problem('not-found');
  return { row, live: row.live, subject };
}

type LiveRow = Awaited<ReturnType<typeof findLive>>['live'];

function toCoverage({ reporters, ...live }: LiveRow): DeskCoverage {
  return {
    storyId: live.storyId,
    state: live.state,
    startsAt: live.startsAt.toISOString(),
    endsAt: live.endsAt?.toISOString() ?? null,
    startedAt: live.startedAt?.toISOString() ?? null,
    endedAt: live.endedAt?.toISOString() ?? null,
    summary: storySchema.parse(live.summary),
    summaryVersion: live.summaryVersion,
    reporters: reporters.map(({ personId, mayRelease, person }) => ({
      personId,
      mayRelease,
      name: person.name,
    })),
  };
}

/**
 * Everything that the live desk opens with: the coverage, what waits to be released, what stands on top, and the newest posts.
 * @throws Problem `not-found`, also for a story without live coverage or one that the viewer may not write for
 */
export async function getLiveDesk(viewer: Viewer, storyId: string): Promise<DeskLive> {
  const { row, live, subject } = await findLive(viewer, storyId);
  const of = { storyId, kind: 'live_post' } as const;
  const [drafts, pinned, posts] = await Promise.all([
    database().update.findMany({
      where: { ...of, status: 'draft' },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: 200,
      select: deskPostSelect,
    }),
    database().update.findMany({
      where: { ...of, pinned: { not: null } },
      orderBy: { pinned: 'asc' },
      select: deskPostSelect,
    }),
    newestPosts(storyId, null),
  ]);
  return {
    headline: row.publication?.headline ?? row.headline,
    path: row.publication?.path ?? null,
    coverage: toCoverage(live),
    drafts: drafts.map(toDeskPost),
    pinned: pinned.map(toDeskPost),
    posts,
    may: { run: can(viewer, 'live.run', subject), post: can(viewer, 'live.post', subject) },
  };
}

/**
 * Posts that went out, newest first, withdrawn ones too: those below the number `before`, or the newest.
 * @throws Problem `not-found`
 */
export async function listLivePosts(
  viewer: Viewer,
  { storyId, before }: { storyId: string; before: number | null },
): Promise<DeskPost[]> {
  await findLive(viewer, storyId);
  return newestPosts(storyId, before);
}

async function newestPosts(storyId: string, before: number | null): Promise<DeskPost[]> {
  const rows = await database().update.findMany({
    where: { storyId, number: before === null ? { not: null } : { lt: before } },
    orderBy: { number: 'desc' },
    take: postsAtOnce,
    select: deskPostSelect,
  });
  return rows.map(toDeskPost);
}
