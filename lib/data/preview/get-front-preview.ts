import { type FrontKey, frontKeySchema, siteFront } from '@/lib/document/fronts/front';
import type { FrontPage, SectionFront } from '@/lib/document/shapes/front-page';
import type { NamedLink } from '@/lib/document/shapes/site-info';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { readFront } from '../fronts/front-row';
import { loadFront, loadSectionFront } from '../fronts/load-front';

/** How many stories stand below a section's front, as on the page of it. */
const below = 20;

/** The working copy of a front as readers would get it. */
export interface FrontPreview {
  front: FrontPage | SectionFront;
  /** Null for the site's own. */
  section: (NamedLink & { description: string }) | null;
  version: number;
  /** ISO instant; null for one that nobody has saved. */
  savedAt: string | null;
  /** Whether readers see the same arrangement. */
  same: boolean;
}

/** Whether somebody (null: a stranger) may preview a front that exists. */
export async function mayPreviewFront(viewer: Viewer | null, key: string): Promise<boolean> {
  if (!viewer || !can(viewer, 'front.see') || !frontKeySchema.safeParse(key).success) return false;
  return key === siteFront || (await database().section.count({ where: { id: key } })) > 0;
}

/** The working copy of a front for staff; null for whoever may not see it, and where there is none. */
export async function getFrontPreview(
  viewer: Viewer | null,
  key: FrontKey,
  at = new Date(),
): Promise<FrontPreview | null> {
  if (!(await mayPreviewFront(viewer, key))) return null;
  const [row, stored] = await Promise.all([
    readFront({ key }, at),
    database().front.findUnique({
      where: { key },
      select: { version: true, publishedVersion: true, updatedAt: true },
    }),
  ]);
  if (!row) return null;
  const section = row.sections.get(key) ?? null;
  const front = section
    ? await loadSectionFront(row.working, row, { at, size: below })
    : await loadFront(row.working, row, at);
  return {
    front,
    section,
    version: stored?.version ?? 0,
    savedAt: stored?.updatedAt.toISOString() ?? null,
    same: stored === null || stored.version === stored.publishedVersion,
  };
}
