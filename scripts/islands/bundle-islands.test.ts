import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { islandEntries, islandOptions } from './bundle-islands.ts';

test('islands are small: under 3 KB each and 10 KB together, compressed', async () => {
  const { outputFiles = [] } = await build({ ...islandOptions, entryPoints: islandEntries() });
  const sizes: Record<string, number> = {};
  for (const { path, contents } of outputFiles) {
    sizes[basename(path).split('.')[0] ?? ''] = gzipSync(contents).length;
  }
  expect(Object.keys(sizes).sort()).toEqual([
    'edit-story',
    'embed-post',
    'late-parts',
    'live-story',
    'search-help',
    'share-story',
    'theme-switch',
  ]);
  for (const [name, bytes] of Object.entries(sizes)) expect(bytes, name).toBeLessThan(3 * 1_024);
  expect(Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(10 * 1_024);
});

test('islands bring no code of others', async () => {
  const { metafile } = await build({ ...islandOptions, entryPoints: islandEntries() });
  const foreign = Object.keys(metafile?.inputs ?? {}).filter((path) => !/^(islands|lib\/kit)\//.test(path));
  expect(foreign).toEqual([]);
});
