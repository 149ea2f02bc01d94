import { inRoot, root, toolEnvironment } from '../root.ts';
import type { ProcessDescription } from '../supervisor/process-description.ts';
import { waitForAnswer } from '../supervisor/wait-for-answer.ts';

// Until there is a gateway in front of it, this is the public process.
const next: ProcessDescription = {
  name: 'next',
  phase: 'service',
  order: 10,
  command(run) {
    const env = toolEnvironment({
      NODE_ENV: run.dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(run.port),
      DATABASE_URL: run.databaseUrl,
      DATELINE_DATA: run.dataFolder,
      DATELINE_URL: run.origin,
      NEXTAUTH_URL: run.origin,
      NEXTAUTH_SECRET: run.sessionSecret,
      TRUSTED_PROXIES: run.trustedProxies,
      ...run.photoStore,
      DATELINE_SECRET: undefined,
      DATELINE_ADMIN_EMAIL: undefined,
      DATELINE_ADMIN_PASSWORD: undefined,
    });
    const args = [inRoot('scripts', 'next-server', 'main.ts'), ...(run.dev ? ['--dev'] : [])];
    return { file: process.execPath, args, cwd: root, env, ipc: true };
  },
  ready: (run, signal) => waitForAnswer(`http://127.0.0.1:${run.port}/readyz`, signal),
  stopSignal: 'SIGTERM',
  stopWithin: 15_000,
};

export default next;
