import { styleText } from 'node:util';
import { ensureApplicationDatabase } from '../postgres/application-database.ts';
import { locateCluster } from '../postgres/cluster.ts';
import { allProcesses } from '../supervisor/all-processes.ts';
import type { Run } from '../supervisor/process-description.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';
import { announce } from './announce.ts';
import { checkPhotoStore } from './check-photo-store.ts';
import { prepareEmbeddedDatabase } from './embedded-database.ts';
import { ensureBuild } from './ensure-build.ts';
import { ensureClient } from './generate-client.ts';
import { migrate } from './migrate.ts';
import type { Mode } from './mode.ts';
import { ensureNewsroom } from './newsroom.ts';
import { step } from './progress.ts';
import { reachDatabase } from './reach-database.ts';
import type { Settings } from './settings.ts';

type BringUp = {
  run: Run;
  settings: Settings;
  mode: Mode;
  supervisor: Supervisor;
  /** Hears of the pid of every process and tool. */
  changed(name: string, pid: number | null): void;
  signal: AbortSignal;
};

/** From nothing to "ready": the database, what is in it, the build, then everything that serves. */
export async function bringUp({ run, settings, mode, supervisor, changed, signal }: BringUp): Promise<void> {
  const began = performance.now();
  const tool = (name: string) => ({ signal, running: (pid: number | null) => changed(name, pid) });
  const processes = await allProcesses(run);
  if (run.embedded) {
    const prepare = () => prepareEmbeddedDatabase(run.dataFolder);
    const done = (isNew: boolean) => (isNew ? 'Made the embedded database' : 'Embedded database');
    await step('Preparing the embedded database', prepare, done);
  }
  for (const process of processes.filter(({ phase }) => phase === 'database')) {
    await step(
      `Starting ${process.name}`,
      () => supervisor.start(process, run),
      () => `Started ${process.name}`,
    );
  }
  let served = false;
  if (run.embedded) await ensureApplicationDatabase(locateCluster(run.dataFolder));
  else {
    served = await reachDatabase({ run, mode, processes, supervisor, signal });
    console.log(`${styleText('green', '✓')} Database of DATABASE_URL`);
  }
  if (run.photoStore.DATELINE_S3_BUCKET) {
    await step(
      'Reaching the photo store',
      () => checkPhotoStore(run.photoStore),
      () => `Photo store ${run.photoStore.DATELINE_S3_BUCKET}`,
    );
  }
  signal.throwIfAborted();
  await migrate(run.databaseUrl, settings.migrateUrl);
  if (mode.prepares) await ensureClient();
  signal.throwIfAborted();
  const signIn = await ensureNewsroom({ ...run, demo: settings.demo, ...tool('seed') });
  await ensureBuild(mode, tool('build'));
  for (const process of processes.filter(({ phase }) => phase === 'service')) {
    const runs = served && process.name === 'edge';
    await step(
      `Starting ${process.name}`,
      () => (runs ? process.ready(run, signal, () => Promise.resolve()) : supervisor.start(process, run)),
      () => `Started ${process.name}`,
    );
  }
  announce(run, signIn, performance.now() - began);
}
