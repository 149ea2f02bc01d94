import { Complaint } from '../complaint.ts';
import { watchIslands } from '../islands/build-islands.ts';
import type { ToolOptions } from '../run-tool.ts';
import { build, isBuildFresh, isBuilt } from './build.ts';
import type { Mode } from './mode.ts';
import { step } from './progress.ts';

/** Builds the site where the build is missing or older than the sources, as far as `mode` wants one. */
export async function ensureBuild(
  mode: Mode,
  options: Pick<ToolOptions, 'signal' | 'running'>,
): Promise<void> {
  if (mode.dev) return watchIslands(options.signal);
  if (mode.prepares) {
    if (isBuildFresh()) return;
    await step(
      'Building the site, which takes a minute',
      () => build(options),
      () => 'Built the site',
    );
  } else if (!isBuilt()) {
    throw new Complaint('There is no build yet. Run npm run build first; npm run up does both.');
  }
}
