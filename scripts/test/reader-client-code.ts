import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Next puts into every page, and readers never run; all else means that a page of theirs needs JavaScript. */
const nextsOwn = /node_modules\/next\/dist\/(esm\/)?(client\/components|lib\/(framework|metadata))\//;

/** The client modules that a manifest of Next's build names; the file is a script that assigns one JSON object. */
export function clientModules(manifest: string): string[] {
  const json = /__RSC_MANIFEST\["[^"]*"\]\s*=\s*(\{.*\})\s*;?\s*$/s.exec(manifest)?.[1];
  if (!json) throw new Error('A client reference manifest of Next is not in the form that is known');
  return Object.keys((JSON.parse(json) as { clientModules: Record<string, unknown> }).clientModules);
}

/**
 * Looks through the reader's pages of a build (`app/(site)`) for client components, which the source may hide behind
 * any number of imports. Returns "page: module" for each; throws when there is no such page to look at.
 */
export function readerClientCode(builtApp: string): string[] {
  const folder = join(builtApp, '(site)');
  const manifests = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
        path.endsWith('page_client-reference-manifest.js'),
      )
    : [];
  if (manifests.length === 0) throw new Error(`There are no reader pages in ${folder}`);
  return manifests.flatMap((path) => {
    const foreign = clientModules(readFileSync(join(folder, path), 'utf8')).filter(
      (module) => !nextsOwn.test(module),
    );
    return foreign.map(
      (module) => `${path.replace(/\/?page_client-reference-manifest\.js$/, '') || '/'}: ${module}`,
    );
  });
}
