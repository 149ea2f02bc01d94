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

/** Staff's own, where client components are at home. */
const ofStaff = /^(\(desk\)|\(preview\)|api)\//;

/**
 * Looks through everything that readers open (all of `app` but the desk, previews and the API: pages, feeds, Next's own
 * pages for errors) for client components, which the source may hide behind any number of imports. Returns "route:
 * module" for each; throws when there is no such page to look at, or one without a manifest, or when the manifests say
 * nothing: the desk is full of client components.
 */
export function readerClientCode(builtApp: string): string[] {
  const files = existsSync(builtApp)
    ? readdirSync(builtApp, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    : [];
  const foreign = (route: string) => {
    const manifest = `${route}_client-reference-manifest.js`;
    if (files.includes(manifest))
      return clientModules(readFileSync(join(builtApp, manifest), 'utf8')).filter(
        (module) => !nextsOwn.test(module),
      );
    if (route.endsWith('page')) throw new Error(`Next made no client reference manifest for ${route}`);
    return []; // a file such as an icon
  };
  const routes = files.flatMap((path) => /^(?:.*\/)?(?:page|route)(?=\.js$)/.exec(path) ?? []);
  const ofReaders = routes.filter((route) => !ofStaff.test(route));
  if (!ofReaders.some((route) => route.startsWith('(site)/')))
    throw new Error(`There are no reader pages in ${builtApp}`);
  if (!routes.some((route) => route.startsWith('(desk)/') && foreign(route).length > 0))
    throw new Error(
      "Next's manifests name no client component of the desk, so they would name none of the readers' pages",
    );
  return ofReaders.flatMap((route) => foreign(route).map((module) => `${route}: ${module}`));
}
