import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PurgePlace } from './cdn/purge-request.ts';

/** What the supervisor tells an edge, from its environment. */
export interface EdgeSettings {
  port: number;
  /** The public origin. */
  origin: URL;
  /** Where Next listens. */
  upstream: string;
  databaseUrl: string;
  /** Where kept pages and the position live. */
  folder: string;
  /** The folder of Next's build, its id, and that of public files. */
  build: { folder: string; id: string; public: string };
  memory: number;
  staleMax: number;
  /** How long (ms) it goes on serving after it was told to stop, while /readyz tells a balancer to go elsewhere. */
  leave: number;
  /** Open streams of events, in all and of one address. */
  live: { most: number; mostOfOne: number };
  processes: number;
  /** Searches of one network in a minute that have to be made; 0: no limit. */
  searches: number;
  trustedProxies: string;
  /** The cache in front: where it is told what to forget, and for how long (s) it may keep pages until then. */
  cdn: { purge: PurgePlace | null; maxAge: number };
  /** 0: none. */
  metricsPort: number;
}

/** In seconds. The supervisor waits as long (scripts/processes/edge.ts). */
const longestLeave = 60;

function needed(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`${name} is not set: this process is started by the supervisor, not by hand`);
  return value;
}

/** Reads the settings. @throws Error that names what is missing or no number */
export function readEdgeSettings(environment: NodeJS.ProcessEnv, root: string): EdgeSettings {
  const number = (name: string, fallback: number, most = Number.MAX_SAFE_INTEGER) => {
    const text = environment[name]?.trim();
    if (!text) return fallback;
    const value = Number(text);
    if (!Number.isFinite(value) || value < 0) throw new Error(`${name} is "${text}", which is not a number.`);
    if (value > most) throw new Error(`${name} is ${text}; it may be ${most} at most.`);
    return value;
  };
  const buildFolder = join(root, '.next');
  return {
    port: number('PORT', 3000),
    origin: new URL(needed(environment, 'DATELINE_URL')),
    upstream: needed(environment, 'EDGE_UPSTREAM'),
    databaseUrl: needed(environment, 'DATABASE_URL'),
    folder: join(needed(environment, 'DATELINE_DATA'), 'edge'),
    build: {
      folder: buildFolder,
      id: readFileSync(join(buildFolder, 'BUILD_ID'), 'utf8').trim(),
      public: join(root, 'public'),
    },
    memory: number('EDGE_MEMORY', 256) * 1024 * 1024,
    staleMax: number('EDGE_STALE_MAX', 86_400) * 1_000,
    leave: number('EDGE_LEAVE', 0, longestLeave) * 1_000,
    live: { most: number('EDGE_LIVE_MAX', 20_000), mostOfOne: number('EDGE_LIVE_PER_ADDRESS', 200) },
    searches: number('EDGE_SEARCHES', 120),
    processes: Math.max(1, Math.floor(number('EDGE_PROCESSES', 1))),
    trustedProxies: environment.TRUSTED_PROXIES ?? '',
    cdn: readCdn(environment, number('CDN_MAX_AGE', 0)),
    metricsPort: number('EDGE_METRICS_PORT', 0),
  };
}

function readCdn(environment: NodeJS.ProcessEnv, maxAge: number): EdgeSettings['cdn'] {
  const url = environment.CDN_PURGE_URL?.trim();
  if (!url) {
    if (maxAge > 0)
      throw new Error('CDN_MAX_AGE is set and CDN_PURGE_URL is not: old pages would stay in the cache.');
    return { purge: null, maxAge };
  }
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new Error(`CDN_PURGE_URL is "${url}", which is not an address such as https://cdn.example/purge.`);
  const header = environment.CDN_PURGE_HEADER?.trim();
  const parts = header ? /^([\w-]+):\s*([\x20-\x7e]+)$/.exec(header) : null;
  if (header && !parts)
    throw new Error('CDN_PURGE_HEADER is not a header such as "Authorization: Bearer …".');
  const [, name = '', value = ''] = parts ?? [];
  return { purge: { url, header: parts && { name, value } }, maxAge };
}
