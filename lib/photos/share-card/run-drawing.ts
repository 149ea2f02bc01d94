import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createLimiter } from '@/lib/kit/limiter';
import type { DrawAnswer } from './draw-main';
import type { ShareCard } from './share-card';

const main = fileURLToPath(new URL('./draw-main.ts', import.meta.url));

/** A card takes a tenth of a second, and its process one to start; on a machine that has other things to do, more. */
const timeLimit = 60_000;
/** How long a process waits for the next card before it ends. */
const idleFor = 15_000;

const oneByOne = createLimiter(1);
let drawer: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;

function end(child: ChildProcess): void {
  if (drawer === child) drawer = null;
  child.kill('SIGKILL');
}

/** The process that draws, begun when there is none; nobody waits for it when this one ends. */
function begin(): ChildProcess {
  clearTimeout(idle);
  if (drawer?.connected) return drawer;
  const child = fork(main, {
    serialization: 'advanced', // buffers as they are
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  drawer = child;
  return child;
}

function rest(child: ChildProcess): void {
  idle = setTimeout(() => end(child), idleFor);
  idle.unref();
  child.unref();
  child.channel?.unref();
}

function ask(child: ChildProcess, card: ShareCard, stop: AbortSignal): Promise<Uint8Array | null> {
  child.ref();
  child.channel?.ref();
  return new Promise<Uint8Array | null>((resolve, reject) => {
    stop.addEventListener('abort', () => reject(stop.reason), { once: true });
    child.removeAllListeners();
    child.once('error', reject);
    child.once('close', (code, killedBy) =>
      reject(new Error(`Drawing a card ended with ${killedBy ?? `exit code ${code}`}.`)),
    );
    child.once('message', (answer: DrawAnswer) => {
      if ('done' in answer) resolve(answer.done);
      else reject(new Error(answer.error));
    });
    child.send(card, (error) => error && reject(error));
  });
}

/**
 * Draws a card in a process of its own, in which nothing but our own drawings is ever read; one after the other.
 * @returns a PNG of 1200 × 630; null where our faces lack the letters
 * @throws Error when it can't be drawn; what `signal` was aborted with
 */
export function runDrawing(card: ShareCard, signal: AbortSignal): Promise<Uint8Array | null> {
  return oneByOne(async () => {
    const stop = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]);
    stop.throwIfAborted();
    const child = begin();
    try {
      const drawn = await ask(child, card, stop);
      rest(child);
      return drawn;
    } catch (error) {
      // Whatever it was doing, it does it for nobody.
      end(child);
      throw error;
    }
  });
}
