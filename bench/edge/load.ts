import { execFile } from 'node:child_process';
import { createConnection } from 'node:net';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A steady load on one address. */
export interface Load {
  url: string;
  /** Besides `Accept-Encoding: gzip`. */
  headers?: Record<string, string>;
  seconds: number;
  connections: number;
}

/** Whether wrk is installed; else our own load has to do, which is slower than what it loads. */
export async function hasWrk(): Promise<boolean> {
  return run('wrk', ['-v']).then(
    () => true,
    (error: { code?: string }) => error.code !== 'ENOENT',
  );
}

/** Answers per second. Throws when any of them was no success. */
export async function rateOf(load: Load, wrk: boolean): Promise<number> {
  return wrk ? rateByWrk(load) : rateByHand(load);
}

async function rateByWrk({ url, headers = {}, seconds, connections }: Load): Promise<number> {
  const given = Object.entries({ 'Accept-Encoding': 'gzip', ...headers });
  const args = given.flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = await run('wrk', ['-t2', `-c${connections}`, `-d${seconds}s`, ...args, url]);
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1];
  if (failed) throw new Error(`${failed} answers of ${url} were errors`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN);
}

async function rateByHand({ url, headers = {}, seconds, connections }: Load): Promise<number> {
  const { hostname, port, pathname } = new URL(url);
  const lines = Object.entries({ Host: hostname, 'Accept-Encoding': 'gzip', ...headers });
  const question = `GET ${pathname} HTTP/1.1\r\n${lines.map((line) => line.join(': ')).join('\r\n')}\r\n\r\n`;
  const until = performance.now() + seconds * 1_000;
  const one = () =>
    new Promise<number>((resolve, reject) => {
      const socket = createConnection(Number(port), hostname);
      let answers = 0;
      let missing = 0;
      socket.setNoDelay(true);
      socket.on('connect', () => socket.write(question));
      socket.on('error', reject);
      socket.on('data', (data) => {
        missing -= data.length;
        if (missing < 0 && missing === -data.length) {
          const head = data.indexOf('\r\n\r\n');
          const text = data.toString('latin1', 0, head);
          if (!/^HTTP\/1\.1 (200|304)/.test(text)) return reject(new Error(text));
          const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
          missing = head + 4 + length - data.length;
        }
        if (missing > 0) return;
        missing = 0;
        answers += 1;
        if (performance.now() < until) socket.write(question);
        else {
          socket.destroy();
          resolve(answers);
        }
      });
    });
  const counts = await Promise.all(Array.from({ length: connections }, one));
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}
