import { fillFront, pinsAt, wantedSources } from '@/lib/document/fronts/fill-front';
import { siteFront } from '@/lib/document/fronts/front';
import { sectionsNamed } from '@/lib/document/fronts/front-sections';
import type { DeskFront } from '@/lib/document/shapes/desk-front';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../../client';
import { frontCandidates } from '../../fronts/front-candidates';
import { readFront } from '../../fronts/front-row';
import { frontPlans } from './front-plans';
import { loadFrontStories, loadPinnedStories } from './front-stories';

async function lostSections(ids: string[]): Promise<DeskFront['gone']> {
  const select = { id: true, name: true } as const;
  const known = await database().removedSection.findMany({ where: { id: { in: ids } }, select });
  return ids.map((id) => known.find((one) => one.id === id) ?? { id, name: '' });
}

/**
 * The working copy of a front, with what stands in its slots at present; null where there is no such section.
 * @throws Problem `not-allowed`
 */
export async function getDeskFront(viewer: Viewer, key: string, now = new Date()): Promise<DeskFront | null> {
  if (!can(viewer, 'front.see')) throw new Problem('not-allowed');
  if (key !== siteFront && !isId(key)) return null;
  const row = await readFront({ key }, now);
  if (!row) return null;
  const { working: document, sections } = row;
  const pins = document.slots.flatMap((slot) => slot.pins.map(({ storyId }) => storyId));
  const held = document.slots.flatMap((slot) => pinsAt(slot, now.getTime()).map(({ storyId }) => storyId));
  const [stored, candidates, plans, pinned] = await Promise.all([
    database().front.findUnique({
      where: { key },
      select: {
        version: true,
        updatedAt: true,
        updatedBy: { select: { id: true, name: true } },
        publishedVersion: true,
        publishedAt: true,
      },
    }),
    frontCandidates(wantedSources(document, now), held, key === siteFront ? null : key),
    frontPlans(key),
    loadPinnedStories(viewer, pins),
  ]);
  const lost = sectionsNamed(document).filter((id) => !sections.has(id));
  const gone = lost.length > 0 ? await lostSections(lost) : [];
  const filled = fillFront(document, candidates, now).slots;
  const section = sections.get(key);
  const ids = filled.flatMap(({ places }) => places.map(({ storyId }) => storyId));
  return {
    key,
    name: section?.name ?? '',
    path: section ? `/${section.slug}` : '/',
    version: stored?.version ?? 0,
    document,
    updatedAt: stored?.updatedAt.toISOString() ?? null,
    updatedBy: stored?.updatedBy ?? null,
    publishedVersion: stored?.publishedVersion ?? null,
    publishedAt: stored?.publishedAt?.toISOString() ?? null,
    filled: Object.fromEntries(
      filled.map(({ slot, places }) => [
        slot.id,
        places.map(({ storyId, pin }) => ({ storyId, pinned: pin !== null })),
      ]),
    ),
    stories: await loadFrontStories(ids),
    pinned,
    gone,
    plans: plans.get(key) ?? [],
  };
}
