import { clearUpEvery, pictureMemory } from '../picture-memory.ts';
import { inRoot, root, toolEnvironment } from '../root.ts';
import type { ProcessDescription, Run } from '../supervisor/process-description.ts';
import { waitForAnswer } from '../supervisor/wait-for-answer.ts';

/** Next's dev server has no edge in front of it: pages change with every key press, and hot reload needs a WebSocket. */
export const hasEdge = (run: Run) => !run.dev;

const next: ProcessDescription = {
  name: 'next',
  phase: 'service',
  order: 10,
  command(run) {
    const env = toolEnvironment({
      NODE_ENV: run.dev ? 'development' : 'production',
      ...pictureMemory,
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(run.nextPort),
      HOST: hasEdge(run) ? '127.0.0.1' : undefined,
      DATABASE_URL: run.databaseUrl,
      DATELINE_DATA: run.dataFolder,
      DATELINE_URL: run.origin,
      NEXTAUTH_URL: run.origin,
      ...run.secrets,
      // Behind the edge it is the edge that knows where requests come from.
      TRUSTED_PROXIES: hasEdge(run) ? '127.0.0.1' : run.trustedProxies,
      ...run.photoStore,
      DATELINE_SECRET: undefined,
      DATELINE_SECRET_FORMER: undefined,
      CDN_PURGE_HEADER: undefined,
      DATELINE_ADMIN_EMAIL: undefined,
      DATELINE_ADMIN_PASSWORD: undefined,
    });
    const args = [
      ...clearUpEvery(16),
      inRoot('scripts', 'next-server', 'main.ts'),
      ...(run.dev ? ['--dev'] : []),
    ];
    return { file: process.execPath, args, cwd: root, env, ipc: true };
  },
  ready: (run, signal) => waitForAnswer(`http://127.0.0.1:${run.nextPort}/readyz`, signal),
  stopSignal: 'SIGTERM',
  stopWithin: 15_000,
};

export default next;
