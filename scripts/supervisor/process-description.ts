/** What a process needs to know about the run it belongs to. */
export type Run = {
  /** The folder of photos, secrets and the embedded database, absolute. */
  dataFolder: string;
  /** Address of the newsroom's database, embedded or not. */
  databaseUrl: string;
  /** Whether that is the embedded one. */
  embedded: boolean;
  /** The public origin, without a trailing slash. */
  origin: string;
  /** The public port. */
  port: number;
  /** Where Next listens on loopback behind the edge; the public port where there is none in front of it. */
  nextPort: number;
  /** What tells a process its secrets: those of the environment, or the file in which they lie. */
  secrets: Record<string, string>;
  /** TRUSTED_PROXIES as given, already checked. */
  trustedProxies: string;
  /** DATELINE_S3_… as processes get them, already checked. */
  photoStore: Record<string, string>;
  /** Next's dev server instead of the build. */
  dev: boolean;
};

export type Command = {
  file: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  /** For Node programs: a channel whose end tells the process that the supervisor is gone. */
  ipc?: boolean;
};

/**
 * One process of Dateline. Each is a file in scripts/processes whose default export is this; adding such a file is all
 * it takes to have the process started, watched and stopped.
 */
export type ProcessDescription = {
  /** As it stands before its log lines. */
  name: string;
  /** The database starts before it is migrated and filled, services after. */
  phase: 'database' | 'service';
  /** Within a phase processes start from the lowest to the highest, and they stop the other way round. */
  order: number;
  /** Whether this run has it; left out means always. */
  wanted?(run: Run): boolean;
  command(run: Run): Command;
  /**
   * Resolves when it serves; rejects when `signal` aborts, which is when it ended or is to be stopped. `told` resolves
   * when the process sends "ready" over its channel, for one that nobody can ask.
   */
  ready(run: Run, signal: AbortSignal, told: () => Promise<void>): Promise<void>;
  /** How often the first start is tried; left out means once. Later deaths follow the restart policy. */
  startAttempts?: number;
  /** The signal on which it finishes what runs and ends by itself, */
  stopSignal: NodeJS.Signals;
  /** and how long it may take, in milliseconds, before it is killed. */
  stopWithin: number;
};
