import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import pino from 'pino';
import { AccessLog } from '../access-log.ts';
import { startEdge } from '../edge.ts';
import type { EdgeSettings } from '../settings.ts';

/** A port that nobody listens on at the moment. */
export async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

type Given = Pick<EdgeSettings, 'port' | 'upstream' | 'databaseUrl' | 'folder'> & Partial<EdgeSettings>;

/** An edge as it runs, in this process, without files of a build and without a word on the terminal. */
export function startTestEdge(given: Given): Promise<{ stop: () => Promise<void> }> {
  const nothing = join(given.folder, 'nothing');
  const settings: EdgeSettings = {
    origin: new URL('https://news.example'),
    build: { folder: nothing, id: 'a build', public: nothing },
    memory: 50_000_000,
    staleMax: 60_000,
    live: { most: 1_000, mostOfOne: 1_000 },
    leave: 0,
    processes: 1,
    searches: 0,
    trustedProxies: '',
    cdn: { purge: null, maxAge: 0 },
    metricsPort: 0,
    ...given,
  };
  return startEdge(settings, 0, new AccessLog(pino({ level: 'silent' })));
}
