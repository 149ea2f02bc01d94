import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cleanEnvironment } from '../../scripts/clean-environment.ts';
import { inRoot, root } from '../../scripts/root.ts';

/** Runs one of the newsroom's commands (`media-check`) with these settings and no others; its status and all it said. */
export async function runCommand(
  name: string,
  args: string[],
  settings: Record<string, string>,
): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, [inRoot('commands', 'main.ts'), name, ...args], {
    cwd: root,
    env: { ...cleanEnvironment(), ...settings, NODE_ENV: 'production', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, said };
}
