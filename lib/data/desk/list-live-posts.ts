import { documentRefs } from '@/blocks/document-refs';
import { storySchema } from '@/blocks/registry';
import type { DeskPost, DeskPosts } from '@/lib/document/shapes/live-desk';
import { bylinesSchema } from '@/lib/document/shapes/story-fields';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { deskPhotoSelect, toDeskPhotos } from '../desk-photo';
import { fateSelect, toFates } from '../embed-fates';
import { toHelpline } from '../helpline';
import { overrideSelect, toOverride } from '../override';
import type { Prisma } from '../prisma/client';
import { liveAccess } from './live-access';

/** How many posts a live desk takes at once. */
const aPage = 30;
/** How many changes are told at once; more than anybody makes between two looks. */
const changesAtOnce = 100;

const select = {
  id: true,
  status: true,
  version: true,
  publishedVersion: true,
  headline: true,
  document: true,
  bylines: true,
  authorId: true,
  author: { select: { name: true } },
  createdAt: true,
  updatedAt: true,
  publishedAt: true,
  handedInAt: true,
  number: true,
  pinned: true,
  key: true,
  touchedAt: true,
} satisfies Prisma.UpdateSelect;

type Row = Prisma.UpdateGetPayload<{ select: typeof select }>;

function toPost({ author, publishedVersion, ...row }: Row): DeskPost {
  return {
    ...row,
    document: storySchema.parse(row.document),
    bylines: bylinesSchema.parse(row.bylines),
    author: author.name,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    handedInAt: row.status === 'draft' ? (row.handedInAt?.toISOString() ?? null) : null,
    touchedAt: row.touchedAt.toISOString(),
    changed: publishedVersion !== null && row.version > publishedVersion,
  };
}

/** Posts with whatever they name, in few queries however many they are. */
async function withNamed(storyId: string, rows: Row[], more: boolean): Promise<DeskPosts> {
  const posts = rows.map(toPost);
  const refs = posts.flatMap(({ document }) => documentRefs(document));
  const idsOf = (kind: string) => [...new Set(refs.flatMap((ref) => (ref.kind === kind ? [ref.id] : [])))];
  const ids = posts.map(({ id }) => id);
  const [photos, helplines, places, overrides] = await Promise.all([
    database().photo.findMany({ where: { id: { in: idsOf('photo') } }, select: deskPhotoSelect }),
    database().helpline.findMany({ where: { id: { in: idsOf('helpline') } } }),
    database().embedPlace.findMany({ where: { storyId }, select: fateSelect }),
    database().preflightOverride.findMany({ where: { ownerId: { in: ids } }, select: overrideSelect }),
  ]);
  return {
    posts,
    photos: await toDeskPhotos(photos),
    helplines: helplines.map(toHelpline),
    embeds: [...toFates(places)].map(([address, fate]) => ({ address, ...fate })),
    overrides: overrides.map(toOverride),
    more,
  };
}

const ofStory = (storyId: string) => ({ storyId, kind: 'live_post' as const });

/**
 * What a live desk opens with: everything that waits or is being written, what stands on top, and the newest posts.
 * Whoever calls has looked whether the viewer may.
 */
export async function newestPosts(storyId: string): Promise<DeskPosts> {
  const [waiting, pinned, newest] = await Promise.all([
    database().update.findMany({
      where: { ...ofStory(storyId), status: 'draft' },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: changesAtOnce,
      select,
    }),
    database().update.findMany({ where: { ...ofStory(storyId), pinned: { not: null } }, select }),
    database().update.findMany({
      where: { ...ofStory(storyId), number: { not: null } },
      orderBy: { number: 'desc' },
      take: aPage + 1,
      select,
    }),
  ]);
  const rows = new Map([...waiting, ...pinned, ...newest.slice(0, aPage)].map((row) => [row.id, row]));
  return withNamed(storyId, [...rows.values()], newest.length > aPage);
}

/**
 * Posts that went out before the one with the number `before`, newest first.
 * @throws Problem `not-found`
 */
export async function listLivePosts(viewer: Viewer, storyId: string, before: number): Promise<DeskPosts> {
  await liveAccess(viewer, storyId);
  const rows = await database().update.findMany({
    where: { ...ofStory(storyId), number: { lt: before } },
    orderBy: { number: 'desc' },
    take: aPage + 1,
    select,
  });
  return withNamed(storyId, rows.slice(0, aPage), rows.length > aPage);
}

/** Posts about which anything changed at `since` or later, oldest change first. Whoever calls has looked whether the viewer may. */
export async function changedPosts(storyId: string, since: Date): Promise<DeskPosts> {
  const rows = await database().update.findMany({
    where: { ...ofStory(storyId), touchedAt: { gte: since } },
    orderBy: [{ touchedAt: 'asc' }, { id: 'asc' }],
    take: changesAtOnce + 1,
    select,
  });
  return withNamed(storyId, rows.slice(0, changesAtOnce), rows.length > changesAtOnce);
}
