import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOf } from '../supervisor/process-identity.ts';
import { ensureApplicationDatabase } from './application-database.ts';
import { clusterUrl, createCluster, locateCluster, spawnServer, writeAccessRules } from './cluster.ts';
import { waitForServer } from './wait-for-server.ts';

export type TemporaryCluster = {
  /** Address of its database, as the application's role. Replace the path for another one. */
  url: string;
  /** The folder it lives in, which goes when it goes: others may keep their temporary files here. */
  folder: string;
  stop(): Promise<void>;
};

// Nothing here has to survive a power cut, and not waiting for the disk makes tests several times faster. Each file of tests
// leaves its connections open until they have been idle for ten seconds, in which a quick worker is through with a dozen files.
const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=1000'];

function openFolder(folder: string) {
  chmodSync(folder, 0o711); // for root's sake, whose server is another user
  const cluster = locateCluster(folder);
  createCluster(cluster);
  writeAccessRules(cluster);
  return cluster;
}

/** A whole PostgreSQL of its own in a temporary folder with an empty database; gone after `stop()`. */
export async function startTemporaryCluster(database = 'dateline'): Promise<TemporaryCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  const cluster = openFolder(folder);
  const server = spawnServer(cluster, hasty);
  // At a sudden end nothing can be awaited any more, and the folder can't go while the server writes to it.
  const kill = () => {
    server.kill('SIGQUIT'); // immediate shutdown: nothing in it matters any more
    const still = new Int32Array(new SharedArrayBuffer(4));
    for (let n = 0; n < 200 && server.pid && startOf(server.pid) !== null; n += 1)
      Atomics.wait(still, 0, 0, 10);
  };
  process.prependOnceListener('exit', kill);

  let lastWords = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-2_000);
  });
  const over = new AbortController();
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => {
      over.abort(new Error(`The temporary database ended by itself:\n${lastWords}`));
      resolve();
    });
  });
  const stop = async () => {
    server.kill('SIGINT'); // fast shutdown: waits for nobody
    await ended;
    process.off('exit', kill).off('exit', remove);
    remove();
  };
  try {
    await waitForServer(cluster, 60_000, over.signal);
    await ensureApplicationDatabase(cluster, database);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: clusterUrl(cluster, database), folder, stop };
}
