import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  processes: number;
  trustedProxies: string;
  /** 0: none. */
  metricsPort: number;
}

function needed(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`${name} is not set: this process is started by the supervisor, not by hand`);
  return value;
}

/** Reads the settings. @throws Error that names what is missing or no number */
export function readEdgeSettings(environment: NodeJS.ProcessEnv, root: string): EdgeSettings {
  const number = (name: string, fallback: number) => {
    const text = environment[name]?.trim();
    if (!text) return fallback;
    const value = Number(text);
    if (!Number.isFinite(value) || value < 0) throw new Error(`${name} is "${text}", which is not a number.`);
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
    processes: Math.max(1, Math.floor(number('EDGE_PROCESSES', 1))),
    trustedProxies: environment.TRUSTED_PROXIES ?? '',
    metricsPort: number('EDGE_METRICS_PORT', 0),
  };
}
