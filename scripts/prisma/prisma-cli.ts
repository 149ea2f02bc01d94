import { spawn } from 'node:child_process';
import { inRoot, root, toolEnvironment } from '../root.ts';

export type CliResult = { status: number | null; output: string };

/**
 * Runs the Prisma CLI with our stand-in for its engine, so that nothing is downloaded. `databaseUrl` is a database it
 * may use; leave it out for commands that need none. With `show` the output also goes to the terminal.
 */
export function prismaCli(args: string[], { databaseUrl = '', show = false } = {}): Promise<CliResult> {
  const env = toolEnvironment({
    DATABASE_URL: databaseUrl,
    PRISMA_SCHEMA_ENGINE_BINARY: inRoot('scripts', 'schema-engine.mjs'),
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  });
  const child = spawn(process.execPath, [inRoot('node_modules', 'prisma', 'build', 'index.js'), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (show) process.stdout.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}
