import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** How long files of former builds stay, in ms: tabs that were opened before a deploy load parts of them later. */
const keptFor = 14 * 86_400_000;

/**
 * Copies the files of this build beside those of the builds before it, whose names differ with their contents, and removes
 * the ones that no build had for two weeks. What is there already is only marked as of use, so a start copies nothing twice.
 */
export function keepFormerFiles(built: string, folder: string, now = Date.now()): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const time = new Date(now);
  for (const path of filesBelow(built)) {
    const kept = join(folder, path);
    if (!statSync(kept, { throwIfNoEntry: false })) {
      mkdirSync(dirname(kept), { recursive: true });
      // A copy that was cut short must not pass for the file.
      copyFileSync(join(built, path), `${kept}.copying`);
      renameSync(`${kept}.copying`, kept);
    }
    utimesSync(kept, time, time);
  }
  for (const path of filesBelow(folder)) {
    const kept = join(folder, path);
    const stat = statSync(kept, { throwIfNoEntry: false });
    if (stat && now - stat.mtimeMs > keptFor) rmSync(kept, { force: true });
  }
}

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
