import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampFile = (root) => join(root, 'node_modules', '.dateline-install');

function stamp(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return hash.update(JSON.stringify(allowScripts ?? {})).digest('hex');
}

/** Notes that node_modules is what package-lock.json says. */
export function markInstalled(root) {
  writeFileSync(stampFile(root), stamp(root));
}

/** What somebody's own `npm ci` or `npm install` left: npm keeps its account in a hidden lockfile, written last. */
function npmFinished(root) {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden) || !existsSync(join(root, 'node_modules', 'node', 'bin'))) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || found[path]?.integrity === entry.integrity,
  );
}

/** Whether node_modules agrees with package-lock.json; takes a few milliseconds. */
export function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules'))) return false;
  if (existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === stamp(root)) return true;
  if (!npmFinished(root)) return false;
  markInstalled(root);
  return true;
}
