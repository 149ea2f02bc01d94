import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { BuildResult, OutputFile, Plugin } from 'esbuild';
import { Complaint } from '../complaint.ts';
import { inRoot } from '../root.ts';
import { writeWhole } from '../write-whole.ts';
import { islandEntries, islandOptions } from './bundle-islands.ts';

// The folder is public: where there is no edge (npm run dev) Next serves it as it is.
const folder = inRoot('public', 'islands');

/** The page's own list of them (lib/kit/island-address.ts). */
export const islandManifest = inRoot('public', 'islands', 'manifest.json');

/** Writes the modules, then the list that names them, so that no page names one that isn't there. */
function keep(files: readonly OutputFile[]): void {
  mkdirSync(folder, { recursive: true });
  const names = files.map(({ path }) => basename(path));
  for (const { path, contents } of files) writeWhole(path, contents);
  const manifest = Object.fromEntries(names.map((name) => [name.split('.')[0], name]));
  writeWhole(islandManifest, JSON.stringify(manifest));
}

function complain(error: unknown): never {
  const { errors } = error as Partial<BuildResult>;
  const lines = errors?.map(({ text, location }) => `${location?.file}:${location?.line}: ${text}`);
  throw new Complaint(`The islands could not be built:\n${lines?.join('\n') ?? String(error)}`);
}

/** Builds `islands/` into `public/islands/` and removes what an earlier build left there. @throws Complaint */
export async function buildIslands(): Promise<void> {
  const { build } = await import('esbuild');
  const { outputFiles = [] } = await build({ ...islandOptions, entryPoints: islandEntries() }).catch(
    complain,
  );
  keep(outputFiles);
  const made = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.js') && !made.has(name)) rmSync(inRoot('public', 'islands', name));
  }
}

/** For npm run dev: builds them again whenever one changes, until `signal` aborts. @throws Complaint at the first build */
export async function watchIslands(signal: AbortSignal | undefined): Promise<void> {
  await buildIslands();
  const { context } = await import('esbuild');
  const keepThem: Plugin = {
    name: 'keep',
    setup({ onEnd }) {
      onEnd(({ errors, outputFiles = [] }) => {
        for (const { text, location } of errors)
          console.error(`${location?.file}:${location?.line}: ${text}`);
        if (errors.length === 0) keep(outputFiles);
      });
    },
  };
  const watched = await context({ ...islandOptions, entryPoints: islandEntries(), plugins: [keepThem] });
  await watched.watch();
  signal?.addEventListener('abort', () => void watched.dispose(), { once: true });
}
