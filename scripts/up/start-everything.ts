import { Complaint } from '../complaint.ts';
import { rememberProcesses, stopLeftovers } from '../data-folder/leftovers.ts';
import { dataFolderPath } from '../data-folder/location.ts';
import { ownDataFolder } from '../data-folder/ownership.ts';
import { prepareDataFolder } from '../data-folder/prepare.ts';
import { secretEnvironment } from '../data-folder/secret-environment.ts';
import { freePort } from '../free-port.ts';
import type { Run } from '../supervisor/process-description.ts';
import { Supervisor } from '../supervisor/supervisor.ts';
import { bringUp } from './bring-up.ts';
import { embeddedDatabaseUrl } from './embedded-database.ts';
import type { Mode } from './mode.ts';
import { checkPort } from './port.ts';
import { printLogLine } from './print-log-line.ts';
import { step } from './progress.ts';
import type { Settings } from './settings.ts';

/**
 * Brings up everything a data folder needs and keeps it up until `stop` aborts or a process dies for good. Resolves
 * when all of it is stopped again; rejects with what prevented it.
 */
export async function startEverything(settings: Settings, mode: Mode, stop: AbortSignal): Promise<void> {
  const folder = dataFolderPath(settings.dataFolder, settings.databaseUrl === null);
  const ownership = await step(
    'Preparing the data folder',
    () => {
      prepareDataFolder(folder);
      return ownDataFolder(folder, settings.origin);
    },
    () => `Data folder ${folder}`,
  );
  try {
    const left = await stopLeftovers(folder, settings.databaseUrl === null);
    if (left.length > 0) console.log(`  Stopped what an earlier run left behind: ${left.join(', ')}`);
    await checkPort(settings.port);
    await keepUp(await describeRun(settings, mode, folder), settings, mode, stop);
  } finally {
    ownership.release();
  }
}

async function keepUp(run: Run, settings: Settings, mode: Mode, stop: AbortSignal): Promise<void> {
  const broken = new AbortController();
  const pids = new Map<string, number>();
  const changed = (name: string, pid: number | null) => {
    if (pid === null) pids.delete(name);
    else pids.set(name, pid);
    rememberProcesses(run.dataFolder, pids);
  };
  const gaveUp = (name: string) =>
    broken.abort(new Complaint(`${name} keeps ending, so everything stops. Its last lines above say why.`));
  const supervisor = new Supervisor({ log: printLogLine, changed, gaveUp });
  const over = AbortSignal.any([stop, broken.signal]);
  const ended = new Promise<void>((resolve) => over.addEventListener('abort', () => resolve()));
  // At once, so that a start that still waits for something is stopped too.
  over.addEventListener('abort', () => void supervisor.stop());
  try {
    await bringUp({ run, settings, mode, supervisor, changed, signal: over });
    await ended;
  } catch (error) {
    throw over.aborted ? over.reason : error;
  } finally {
    if (stop.aborted) console.log('\nStopping …');
    await supervisor.stop();
  }
  broken.signal.throwIfAborted();
}

async function describeRun(settings: Settings, mode: Mode, folder: string): Promise<Run> {
  return {
    dataFolder: folder,
    databaseUrl: settings.databaseUrl ?? embeddedDatabaseUrl(folder),
    embedded: settings.databaseUrl === null,
    origin: settings.origin,
    port: settings.port,
    nextPort: mode.dev ? settings.port : await freePort(),
    secrets: secretEnvironment(folder, settings),
    trustedProxies: settings.trustedProxies,
    photoStore: settings.photoStore,
    dev: mode.dev,
  };
}
