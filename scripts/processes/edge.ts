import { inRoot, root, toolEnvironment } from '../root.ts';
import type { ProcessDescription } from '../supervisor/process-description.ts';
import { waitForAnswer } from '../supervisor/wait-for-answer.ts';
import { hasEdge } from './next.ts';

/** The public process. It starts last and stops first, so that readers never meet a closed door behind it. */
const edge: ProcessDescription = {
  name: 'edge',
  phase: 'service',
  order: 90,
  wanted: hasEdge,
  command(run) {
    const env = toolEnvironment({
      NODE_ENV: 'production',
      PORT: String(run.port),
      EDGE_UPSTREAM: `http://127.0.0.1:${run.nextPort}`,
      DATABASE_URL: run.databaseUrl,
      DATELINE_DATA: run.dataFolder,
      DATELINE_URL: run.origin,
      TRUSTED_PROXIES: run.trustedProxies,
      ...run.photoStore,
      DATELINE_SECRET: undefined,
      DATELINE_SECRET_FORMER: undefined,
      NEXTAUTH_SECRET: undefined,
      NEXTAUTH_SECRET_FORMER: undefined,
      DATELINE_SECRETS_FILE: undefined,
      DATELINE_ADMIN_EMAIL: undefined,
      DATELINE_ADMIN_PASSWORD: undefined,
    });
    const args = ['--import', 'tsx', inRoot('edge', 'main.ts')];
    return { file: process.execPath, args, cwd: root, env, ipc: true };
  },
  ready: (run, signal) => waitForAnswer(`http://127.0.0.1:${run.port}/readyz`, signal),
  stopSignal: 'SIGTERM',
  // EDGE_LEAVE is a minute at most.
  stopWithin: 75_000,
};

export default edge;
