import { siteFront } from '@/lib/document/fronts/front';
import type { DeskBreaking, FrontSummary } from '@/lib/document/shapes/desk-front';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../../client';
import { frontPlans } from './front-plans';

/** The site's front and those of all sections in the order of the navigation. @throws Problem `not-allowed` */
export async function listFronts(viewer: Viewer): Promise<FrontSummary[]> {
  if (!can(viewer, 'front.see')) throw new Problem('not-allowed');
  const [sections, fronts, plans] = await Promise.all([
    database().section.findMany({
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      select: { id: true, name: true },
    }),
    database().front.findMany({
      select: {
        key: true,
        version: true,
        publishedVersion: true,
        publishedAt: true,
        updatedBy: { select: { name: true } },
      },
    }),
    frontPlans(),
  ]);
  const known = new Map(fronts.map((front) => [front.key, front]));
  return [{ id: siteFront, name: '' }, ...sections].map(({ id, name }) => {
    const front = known.get(id);
    return {
      key: id,
      name,
      publishedAt: front?.publishedAt?.toISOString() ?? null,
      changed: front !== undefined && front.version !== front.publishedVersion,
      updatedBy: front?.updatedBy.name ?? null,
      plans: plans.get(id) ?? [],
    };
  });
}

/** The strip as it is set, also while readers don't see it; null for none. @throws Problem `not-allowed` */
export async function getDeskBreaking(viewer: Viewer, now = new Date()): Promise<DeskBreaking | null> {
  if (!can(viewer, 'front.see')) throw new Problem('not-allowed');
  const row = await database().breaking.findUnique({
    where: { id: 1 },
    include: {
      story: { select: { headline: true, publication: { select: { headline: true } } } },
      setBy: { select: { name: true } },
    },
  });
  if (!row || row.until <= now) return null;
  const { publication } = row.story;
  return {
    storyId: row.storyId,
    headline: row.headline,
    storyHeadline: publication?.headline ?? row.story.headline,
    until: row.until.toISOString(),
    by: row.setBy.name,
    shown: publication !== null,
  };
}
