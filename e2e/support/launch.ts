import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cleanEnvironment } from '../../scripts/clean-environment.ts';
import { inRoot, root } from '../../scripts/root.ts';

export type Launched = {
  child: ChildProcess;
  /** Resolves when it says that it is ready; rejects with all it said if it ends before. */
  ready: Promise<void>;
  /** Resolves with its exit status, or null if it was killed. */
  ended: Promise<number | null>;
  /** Everything it has said so far. */
  output(): string;
};

/** Runs `npm start` without npm: the build as it is, with these settings and no others of the caller's. */
export function launch(settings: Record<string, string>): Launched {
  const child = spawn(process.execPath, [inRoot('scripts', 'up', 'main.ts'), '--no-build'], {
    cwd: root,
    env: { ...cleanEnvironment(), ...settings, NODE_ENV: 'production', FORCE_COLOR: '0' },
    // With the channel it stops by itself should this process die.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const ended = once(child, 'close').then(([status]) => status as number | null);
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Dateline is ready')) resolve();
      });
    }
    void ended.then(() => reject(new Error(`Dateline did not start:\n${said}`)));
  });
  ready.catch(() => {}); // who does not wait for it does not mind
  return { child, ready, ended, output: () => said };
}
