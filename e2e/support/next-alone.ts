import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { secretEnvironment } from '../../scripts/data-folder/secret-environment.ts';
import { freePort } from '../../scripts/free-port.ts';
import next from '../../scripts/processes/next.ts';
import type { Run } from '../../scripts/supervisor/process-description.ts';
import type { Dateline } from './start-dateline';

/** A server of our own on a newsroom's data, which can be killed as often as one likes: no supervisor gives up on it. */
export class NextAlone {
  readonly url: string;
  readonly #run: Run;
  #child: ChildProcess | null = null;

  private constructor(run: Run) {
    this.url = run.origin;
    this.#run = run;
  }

  /** Resolves when it serves. */
  static async beside({ dataFolder, databaseUrl }: Dateline): Promise<NextAlone> {
    const port = await freePort();
    const alone = new NextAlone({
      dataFolder,
      databaseUrl,
      embedded: true,
      origin: `http://localhost:${port}`,
      port,
      // Nothing stands in front of it.
      nextPort: port,
      secrets: secretEnvironment(dataFolder, { secret: null, formerSecrets: [] }),
      trustedProxies: '',
      photoStore: {},
      dev: false,
    });
    await alone.start();
    return alone;
  }

  /** Its process, while it runs. */
  get pid(): number {
    return this.#child?.pid ?? Number.NaN;
  }

  /** Starts it anew and resolves when it serves. */
  async start(): Promise<void> {
    const { file, args, cwd, env } = next.command(this.#run);
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.#child = child;
    const ended = new AbortController();
    child.once('exit', () => ended.abort(new Error('next ended')));
    await next.ready(this.#run, ended.signal, () => Promise.resolve());
  }

  /** Kills it in whatever it does; resolves when nothing answers any more. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}
