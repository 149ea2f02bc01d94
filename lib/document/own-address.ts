import { feedPaths } from '../kit/feed-address';
import { ownFiles, ownPages } from '../kit/slug';
import { archivePlaceOf } from './archive-place';

const feeds = new Set(feedPaths(''));
const own = new Set([...ownPages, ...ownFiles, 'search/suggestions'].map((name) => `/${name}`));

/** A post of live coverage has an address of its own below its story's. */
const post = /^\/[^/]+\/[^/]+\/live\/[^/]+$/;

/**
 * Whether the site itself answers a path, whatever the newsroom has: its pages, its files, the dates of the archive, feeds,
 * posts. What rows of the database answer is not known here.
 */
export function isOwnAddress(path: string): boolean {
  const parts = path.split('/').slice(1);
  // A feed follows any page of up to two parts (next.config.js).
  if (parts.length <= 3 && feeds.has(`/${parts.at(-1)}`)) return true;
  if (parts[0] === 'archive') return archivePlaceOf(parts.slice(1)) !== null;
  return own.has(path) || post.test(path);
}
