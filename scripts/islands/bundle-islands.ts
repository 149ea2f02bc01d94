import { readdirSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';
import { inRoot, root } from '../root.ts';

/** Every island by its name: the files that lie in `islands/` itself; what they share lies in folders below. */
export function islandEntries(): string[] {
  return readdirSync(inRoot('islands'))
    .filter((name) => name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(name))
    .map((name) => inRoot('islands', name));
}

/** How islands are built: one module each, small, named by its content. */
export const islandOptions: BuildOptions = {
  absWorkingDir: root,
  outdir: inRoot('public', 'islands'),
  entryNames: '[name].[hash]',
  bundle: true,
  format: 'esm',
  target: ['chrome111', 'firefox114', 'safari16.4'],
  minify: true,
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'silent',
};
