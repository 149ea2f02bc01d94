import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../scripts/free-port.ts';
import { embeddedDatabaseUrl } from '../../scripts/up/embedded-database.ts';
import { launch } from './launch';
import { pidOf } from './pid-of';
import { temporaryFolder } from './temporary-folder';

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
  const folder = temporaryFolder();
  const dataFolder = join(folder, 'data');
  const port = await freePort();
  const admin = { email: 'admin@dateline.example', password: randomBytes(12).toString('base64url') };
  const { child, ready, ended } = launch({
    PORT: String(port),
    DATELINE_DATA: dataFolder,
    DATELINE_DEMO: demo ? '1' : '0',
    DATELINE_ADMIN_EMAIL: admin.email,
    DATELINE_ADMIN_PASSWORD: admin.password,
    ...env,
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  // One that hangs says what it said so far.
  const late = setTimeout(() => child.kill('SIGTERM'), 180_000);
  await ready
    .finally(() => clearTimeout(late))
    .catch(async (error) => {
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
