import { cache } from 'react';
import type { Frame } from '@/components/site/frame';
import { getViewer } from '@/lib/auth/get-viewer';
import { getFrontPreview } from '@/lib/data/preview/get-front-preview';
import { getLinkedPreview } from '@/lib/data/preview/get-linked-preview';
import { getPreview } from '@/lib/data/preview/get-preview';
import { getSections } from '@/lib/data/public/get-sections';
import { getSite } from '@/lib/data/public/get-site';

// The layout, a page and its metadata ask for the same things; each is read once for one request.
export const loadSite = cache(getSite);
const loadSections = cache(getSections);

/** The draft, for a viewer who may read it. */
export const loadPreview = cache(async (id: string) => getPreview(await getViewer(), id));

/** The draft that a link opens. */
export const loadLinkedPreview = cache((token: string) => getLinkedPreview(token));

/** The working copy of a front, for staff. */
export const loadFrontPreview = cache(async (key: string) => getFrontPreview(await getViewer(), key));

/** What the frame of every page is drawn from. */
export async function loadFrame(): Promise<Frame> {
  const [site, sections] = await Promise.all([loadSite(), loadSections()]);
  return { site, sections };
}
