import { gunzipSync } from 'node:zlib';
import type { PageKeeper } from '../pages/page-keeper.ts';
import { findElement } from './find-element.ts';
import type { LiveNote } from './live-note.ts';

/** Longer elements are left to the page. */
const longest = 256 * 1024;

/**
 * The element that shows an update, taken from its story's page, which has just been dropped and is rendered once for
 * this and for whoever asks for it. Null where there is none, or only an older page.
 */
export async function fragmentOf(keeper: PageKeeper, note: LiveNote): Promise<string | null> {
  if (note.change === 'withdrawn') return null;
  const obtained = await keeper.obtain(note.path, 'story', '');
  if (obtained.kind !== 'page' || obtained.how === 'stale' || obtained.page.status !== 200) return null;
  const element = findElement(gunzipSync(obtained.page.gzip).toString('utf8'), `update-${note.update}`);
  return element && element.length <= longest ? element : null;
}
