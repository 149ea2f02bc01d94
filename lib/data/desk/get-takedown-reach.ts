import type { EdgeNow, TakedownReach } from '@/lib/document/shapes/delivery';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { subjectSelect } from '../subject-select';
import { findEdges } from './edge-rows';

/**
 * How far it has come that a story which was taken down within the last day isn't shown any more; null where readers
 * have it, or it was longer ago.
 * @throws Problem `not-found`, `not-allowed` to who can't take it down
 */
export async function getTakedownReach(viewer: Viewer, storyId: string): Promise<TakedownReach | null> {
  const story = isId(storyId)
    ? await database().story.findUnique({ where: { id: storyId }, select: look })
    : null;
  const subject = story && storySubject(story);
  if (!subject || !can(viewer, 'story.read', subject)) throw new Problem('not-found');
  if (!can(viewer, 'story.unpublish', subject)) throw new Problem('not-allowed');
  if (story.publication) return null;
  const [drop] = await database().$queryRaw<{ seq: bigint }[]>`
    SELECT seq FROM "PageDrop" WHERE at > now() - interval '1 day' AND hard AND ${`story:${storyId}`} = ANY(tags)
    ORDER BY seq DESC LIMIT 1`;
  if (!drop) return null;
  const behind = await database().edge.findMany({ where: { seq: { lt: drop.seq } }, select: { id: true } });
  const edges = await findEdges();
  const isBehind = ({ id }: EdgeNow) => behind.some((edge) => edge.id === id);
  const able = edges.filter(({ state }) => state !== 'stopped' && state !== 'ended');
  const stopped = edges.filter(
    (edge) => edge.state === 'stopped' && isBehind(edge) && Date.parse(edge.servesUntil) > Date.now(),
  );
  return {
    total: able.length,
    waiting: able.filter(isBehind),
    stopped: stopped.map(({ name }) => name),
    mayLook: can(viewer, 'delivery.see'),
  };
}

const look = { ...subjectSelect, publication: { select: { storyId: true } } } as const;
