import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The islands there are; each is a file in `islands/`. */
export type IslandName =
  | 'embed-post'
  | 'theme-switch'
  | 'edit-story'
  | 'search-help'
  | 'share-story'
  | 'live-story';

/**
 * Where the browser finds an island: `/islands/embed-post.ABCD.js`, named by its content. Null where nobody has built
 * them yet; a page then goes without. Read each time: the dev server builds them anew while it runs, and the edge keeps
 * the pages of all others.
 */
export function islandAddress(name: IslandName): string | null {
  const manifest = join(/* turbopackIgnore: true */ process.cwd(), 'public', 'islands', 'manifest.json');
  try {
    const files = JSON.parse(readFileSync(manifest, 'utf8')) as Partial<Record<IslandName, string>>;
    return files[name] ? `/islands/${files[name]}` : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
