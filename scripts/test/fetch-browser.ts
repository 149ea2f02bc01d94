import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runTool } from '../run-tool.ts';
import { fetchedBrowser } from './installed-browser.ts';

const npmPackage = '@sparticuz/chromium@153.0.0';

// The package unpacks into the temporary folder, and its libraries only where it believes to be on Amazon's Linux.
const unpack = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

const launcher = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/al2023/lib"
[ -d /etc/fonts ] || export FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" --no-zygote "$@"
`;

/**
 * Fetches a Chromium that brings its own libraries as an npm package (70 MB) into node_modules/.cache. Does nothing
 * more than try: whether the browser works is for the caller to see.
 */
export async function fetchBrowser(stop: AbortSignal): Promise<void> {
  console.log(`No browser for the journeys yet: trying ${npmPackage} from npm …`);
  const cwd = dirname(fetchedBrowser);
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, 'package.json'), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(cwd, 'unpack.js'), unpack);
  const signal = AbortSignal.any([stop, AbortSignal.timeout(240_000)]);
  const npm = process.env.npm_execpath;
  const [file, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const install = [...first, 'install', '--ignore-scripts', '--no-audit', '--no-fund', npmPackage];
  const env = { ...process.env, TMPDIR: cwd, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  try {
    const { status, output } = await runTool(file, install, { cwd, env: process.env, signal });
    if (status !== 0) console.log(output);
    await runTool(process.execPath, ['unpack.js'], { cwd, env, signal });
    const fonts = join(cwd, 'fonts', 'fonts.conf');
    writeFileSync(fonts, readFileSync(fonts, 'utf8').replace('/tmp/fonts<', `${join(cwd, 'fonts')}<`));
    writeFileSync(fetchedBrowser, launcher);
    chmodSync(fetchedBrowser, 0o755);
  } catch (error) {
    if (stop.aborted) throw error;
    console.log(`That failed: ${(error as Error).message}`);
  }
}
