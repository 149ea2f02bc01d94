import { siteFront } from '@/lib/document/fronts/front';
import type { FrontPage } from '@/lib/document/shapes/front-page';
import { readFront } from '../fronts/front-row';
import { loadFront } from '../fronts/load-front';

/** The site's front as it was published last, or filling itself where nobody has composed one. Three queries. */
export async function getFront(at = new Date()): Promise<FrontPage> {
  const row = await readFront({ key: siteFront }, at);
  if (!row) throw new Error('The site’s front is always there');
  return loadFront(row.published, row, at);
}
