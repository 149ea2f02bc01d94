import { locateCluster, serverCommand } from '../postgres/cluster.ts';
import { waitForServer } from '../postgres/wait-for-server.ts';
import type { ProcessDescription } from '../supervisor/process-description.ts';

// Errors in statements are the application's to report; here they would only be said twice.
const settings = ['log_min_messages=fatal', 'log_line_prefix='];

const postgres: ProcessDescription = {
  name: 'postgres',
  phase: 'database',
  order: 0,
  wanted: (run) => run.embedded,
  command(run) {
    const { file, args, options } = serverCommand(locateCluster(run.dataFolder), settings);
    return { file, args, ...options };
  },
  ready(run, signal) {
    return waitForServer(locateCluster(run.dataFolder), 300_000, signal);
  },
  // After a kill -9 its children need a moment to notice, and it won't start beside them.
  startAttempts: 5,
  stopSignal: 'SIGINT', // fast shutdown: ends sessions, keeps every commit
  stopWithin: 60_000,
};

export default postgres;
