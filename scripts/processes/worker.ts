import { clearUpEvery, pictureMemory } from '../picture-memory.ts';
import { inRoot, root, toolEnvironment } from '../root.ts';
import type { ProcessDescription } from '../supervisor/process-description.ts';

// What needs no reader to wait for it. It serves nobody, so it says itself when it has begun.
const worker: ProcessDescription = {
  name: 'worker',
  phase: 'service',
  order: 20,
  command(run) {
    const env = toolEnvironment({
      NODE_ENV: run.dev ? 'development' : 'production',
      ...pictureMemory,
      DATABASE_URL: run.databaseUrl,
      DATELINE_DATA: run.dataFolder,
      DATELINE_URL: run.origin,
      EDGE_AT: `http://127.0.0.1:${run.port}`,
      // It signs what is sent to webhooks.
      ...run.secrets,
      ...run.photoStore,
      DATELINE_SECRET: undefined,
      DATELINE_SECRET_FORMER: undefined,
      CDN_PURGE_HEADER: undefined,
      DATELINE_ADMIN_EMAIL: undefined,
      DATELINE_ADMIN_PASSWORD: undefined,
    });
    const args = [...clearUpEvery(1), '--import', 'tsx', inRoot('worker', 'main.ts')];
    return { file: process.execPath, args, cwd: root, env, ipc: true };
  },
  ready: (_run, _signal, told) => told(),
  stopSignal: 'SIGTERM',
  stopWithin: 15_000,
};

export default worker;
