import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Complaint } from '../complaint.ts';
import { buildIslands, islandManifest } from '../islands/build-islands.ts';
import { inRoot, root, toolEnvironment } from '../root.ts';
import { runTool, type ToolOptions } from '../run-tool.ts';
import { serverActionsKey } from './action-key.ts';
import { contentHash } from './content-hash.ts';
import { isStamped, writeStamp } from './stamp.ts';

/** What ends up in the build. Tests, scripts and docs don't. */
const sources = [
  ...['app', 'blocks', 'components', 'islands', 'lib', 'public'],
  ...['proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts', 'mdx-components.tsx'],
  ...['next.config.js', 'postcss.config.mjs', 'postcss.config.js', 'tsconfig.json'],
  ...['package.json', 'package-lock.json', 'prisma/schema.prisma'],
];
const irrelevant = (path: string) =>
  /\.test\.tsx?$|\.snap$/.test(path) || /^(lib\/data\/prisma|public\/islands)\//.test(path);

// Inside .next, so that whatever sweeps the build away (another build first of all) takes the stamp along.
const stamp = inRoot('.next', 'dateline-sources');

const sourcesHash = () => contentHash(root, sources, irrelevant);
const actionsKey = () => serverActionsKey(process.env.DATELINE_SECRET);

/** What a build follows from: the sources, and the key that names its server actions. */
function buildHash(): string {
  const key = actionsKey();
  return key ? createHash('sha256').update(sourcesHash()).update(key).digest('hex') : sourcesHash();
}

/** Whether there is a finished build, of whatever sources. */
export const isBuilt = () =>
  existsSync(stamp) && existsSync(inRoot('.next', 'BUILD_ID')) && existsSync(islandManifest);

/** Whether there is a finished build of the sources as they are now. */
export const isBuildFresh = () => isBuilt() && isStamped(stamp, buildHash());

/** Builds the islands and runs `next build`. Throws a Complaint with their own words when one fails. */
export async function build(options: Pick<ToolOptions, 'signal' | 'running' | 'line'>): Promise<void> {
  const hash = buildHash();
  await buildIslands();
  const env = toolEnvironment({
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: undefined,
    // The same sources make the same build on every machine, as far as pages can tell.
    DATELINE_BUILD: sourcesHash().slice(0, 20),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
  });
  const args = [inRoot('node_modules', 'next', 'dist', 'bin', 'next'), 'build'];
  const { status, output } = await runTool(process.execPath, args, { cwd: root, env, ...options });
  if (status !== 0) throw new Complaint(`The site could not be built:\n${output.trim()}`);
  writeStamp(stamp, hash);
}
