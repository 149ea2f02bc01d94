import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

// Nothing here has to survive a power cut, and not waiting for the disk makes tests several times faster.
const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

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
  // Immediate shutdown: nothing in it matters any more.
  const kill = () => void server.kill('SIGQUIT');
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
