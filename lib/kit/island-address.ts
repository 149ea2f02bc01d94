import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The islands there are; each is a file in `islands/`. */
export type IslandName =
  | 'late-parts'
  | 'embed-post'
  | 'theme-switch'
  | 'edit-story'
  | 'search-help'
  | 'share-story'
  | 'live-story';

/**
 * Where the browser finds an island: `/islands/embed-post.ABCD.js`, named by its content. Null where nobody has built
 * them yet; a page then goes without. The dev server builds them anew while it runs, so only a server in production, whose
 * islands are there before it, reads their names once.
 */
export function islandAddress(name: IslandName): string | null {
  const files = known ?? readManifest();
  if (process.env.NODE_ENV === 'production') known = files;
  return files?.[name] ? `/islands/${files[name]}` : null;
}

type Files = Partial<Record<IslandName, string>>;
let known: Files | null = null;

function readManifest(): Files | null {
  const manifest = join(/* turbopackIgnore: true */ process.cwd(), 'public', 'islands', 'manifest.json');
  try {
    return JSON.parse(readFileSync(manifest, 'utf8')) as Files;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
