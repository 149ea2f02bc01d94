import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment } from '../../scripts/clean-environment.ts';
import { freePort } from '../../scripts/free-port.ts';
import { inRoot, root } from '../../scripts/root.ts';
import { embeddedDatabaseUrl } from '../../scripts/up/embedded-database.ts';

/** Where a running newsroom of the tests is and how to get in; plain data, so that it can cross processes. */
export type Dateline = {
  /** The public origin, without a trailing slash. */
  url: string;
  databaseUrl: string;
  dataFolder: string;
  /** Its first administrator. */
  admin: { email: string; password: string };
};

export type StartedDateline = Dateline & {
  /** Kills the process that renders, without warning; the supervisor starts another. */
  kill9Next(): void;
  /** Stops everything and removes the data. */
  stop(): Promise<void>;
};

/**
 * Starts a whole Dateline of its own, the way `npm start` does: the build as it is, a new data folder, a free port.
 * With `demo` it holds the demo newsroom, else nothing but the administrator. Rejects with its output if it fails.
 */
export async function startDateline({
  demo,
  env = {},
}: {
  demo: boolean;
  /** Settings besides those that every test newsroom has. */
  env?: Record<string, string>;
}): Promise<StartedDateline> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-e2e-'));
  chmodSync(folder, 0o711); // root's database server is another user
  const dataFolder = join(folder, 'data');
  const port = await freePort();
  const admin = { email: 'admin@dateline.example', password: randomBytes(12).toString('base64url') };
  const child = spawn(process.execPath, [inRoot('scripts', 'up', 'main.ts'), '--no-build'], {
    cwd: root,
    env: {
      ...cleanEnvironment(),
      NODE_ENV: 'production',
      PORT: String(port),
      DATELINE_DATA: dataFolder,
      DATELINE_DEMO: demo ? '1' : '0',
      DATELINE_ADMIN_EMAIL: admin.email,
      DATELINE_ADMIN_PASSWORD: admin.password,
      ...env,
    },
    // With the channel it stops by itself should this process die.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit');
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('Dateline is ready')) resolve();
      });
    }
    void ended.then(() => reject(new Error(`Dateline did not start:\n${output}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  await ready.catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    url: `http://localhost:${port}`,
    databaseUrl: embeddedDatabaseUrl(dataFolder),
    dataFolder,
    admin,
    kill9Next: () => void process.kill(pidOf('next', dataFolder), 'SIGKILL'),
    stop,
  };
}

function pidOf(name: string, dataFolder: string): number {
  const text = readFileSync(join(dataFolder, 'run', 'processes.json'), 'utf8');
  const found = (JSON.parse(text) as { name: string; pid: number }[]).find(
    (process) => process.name === name,
  );
  if (!found) throw new Error(`${name} does not run`);
  return found.pid;
}
