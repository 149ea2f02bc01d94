import { storySchema } from '@/blocks/registry';
import type { Choice } from '@/lib/document/shapes/desk-story';
import type { DeskCoverage, DeskPosts, LiveDesk, LiveNow } from '@/lib/document/shapes/live-desk';
import { storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { changedPosts, newestPosts } from './list-live-posts';
import { liveAccess } from './live-access';
import { listPlans } from './story-plans';

async function getCoverage(storyId: string): Promise<DeskCoverage> {
  const [row, schedules] = await Promise.all([
    database().liveCoverage.findUnique({
      where: { storyId },
      include: {
        reporters: {
          orderBy: { person: { name: 'asc' } },
          select: { personId: true, mayRelease: true, person: { select: { name: true } } },
        },
        story: {
          select: {
            status: true,
            headline: true,
            fields: true,
            publication: { select: { path: true, headline: true } },
          },
        },
      },
    }),
    listPlans(storyId),
  ]);
  if (!row) throw new Problem('not-found');
  const { story, reporters } = row;
  return {
    state: row.state,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt?.toISOString() ?? null,
    byClock: {
      begins: row.state === 'upcoming' && row.startsWall !== null,
      ends: row.state !== 'ended' && row.endsWall !== null,
    },
    startedAt: row.startedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    summary: storySchema.parse(row.summary),
    summaryVersion: row.summaryVersion,
    posts: row.posts,
    reporters: reporters.map(({ personId, mayRelease, person }) => ({ personId, mayRelease, ...person })),
    story: {
      id: storyId,
      // Whoever only reports for it may not know what is being written.
      headline: story.publication?.headline ?? story.headline,
      status: story.status,
      path: story.publication?.path ?? null,
      language: storyFieldsSchema.parse(story.fields).language,
    },
    schedules: schedules.filter(({ verb }) => verb === 'update'),
  };
}

/** Everybody of the newsroom. Of two who have one name it is said by which address each signs in. */
async function listReporters(): Promise<Choice[]> {
  const people = await database().person.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true, email: true },
    orderBy: [{ name: 'asc' }, { email: 'asc' }],
  });
  const named = Map.groupBy(people, ({ name }) => name);
  return people.map(({ id, name, email }) => ({
    id,
    name: named.get(name)?.length === 1 ? name : `${name} · ${email}`,
  }));
}

/** The mark of what was read: the newest change in it, or the one before where nothing is newer. */
const markOf = ({ posts }: DeskPosts, before: string) =>
  [before, ...posts.map(({ touchedAt }) => touchedAt)].sort().at(-1) ?? before;

/**
 * What has become of live coverage since a mark that this gave: always enough to be up to date, so that it doesn't
 * matter which signals were heard.
 * @throws Problem `not-found`
 */
export async function getLiveNow(viewer: Viewer, storyId: string, since: string): Promise<LiveNow> {
  await liveAccess(viewer, storyId);
  const [coverage, posts] = await Promise.all([getCoverage(storyId), changedPosts(storyId, new Date(since))]);
  return { coverage, ...posts, mark: markOf(posts, since) };
}

/**
 * Everything that the live desk of a story opens with.
 * @throws Problem `not-found`, also for a story without live coverage and for whoever has no part in it
 */
export async function getLiveDesk(viewer: Viewer, storyId: string): Promise<LiveDesk> {
  const subject = await liveAccess(viewer, storyId);
  const run = can(viewer, 'live.run', subject);
  const select = { id: true, name: true };
  const [newest] = await database().update.findMany({
    where: { storyId, kind: 'live_post' },
    orderBy: { touchedAt: 'desc' },
    take: 1,
    select: { touchedAt: true },
  });
  const [coverage, posts, authors, mine, people] = await Promise.all([
    getCoverage(storyId),
    newestPosts(storyId),
    database().author.findMany({ select, orderBy: { name: 'asc' } }),
    database().author.findUnique({ where: { personId: viewer.id }, select: { id: true } }),
    run ? listReporters() : [],
  ]);
  return {
    coverage,
    ...posts,
    // Read before the posts: what changes in between is asked for once more.
    mark: (newest?.touchedAt ?? new Date(0)).toISOString(),
    authors,
    signature: mine ? [{ authorId: mine.id, role: 'reporter' }] : [],
    people,
    may: {
      run,
      post: can(viewer, 'live.post', subject),
      openStory: can(viewer, 'story.read', storySubject(subject)),
      decideCredit: can(viewer, 'photo.decide-credit'),
      overrideAmber: can(viewer, 'preflight.override-amber'),
      overrideRed: can(viewer, 'preflight.override-red'),
    },
  };
}
