import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file at or below the given paths, as paths relative to `base`, sorted; missing paths and `skip` are left out. */
function filesBelow(base: string, paths: readonly string[], skip: (path: string) => boolean): string[] {
  return paths
    .flatMap((path) => {
      const absolute = join(base, path);
      const stat = statSync(absolute, { throwIfNoEntry: false });
      if (!stat) return [];
      if (!stat.isDirectory()) return [path];
      return readdirSync(absolute, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(base, join(entry.parentPath, entry.name)));
    })
    .filter((path) => !skip(path))
    .sort();
}

/** A hash of names and contents; times and everything else about the files don't count. */
export function contentHash(
  base: string,
  paths: readonly string[],
  skip: (path: string) => boolean = () => false,
): string {
  const hash = createHash('sha256');
  for (const path of filesBelow(base, paths, skip)) {
    const content = readFileSync(join(base, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
