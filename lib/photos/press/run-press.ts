import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Problem } from '@/lib/kit/problem';
import type { PressAnswer } from './press-main';
import type { Pressed, PressOrder } from './press-order';

/** What the process may take before it is ended. */
export const pressLimits = {
  /** Bytes of memory, all in all: a picture of 100 megapixels takes half of it. */
  memory: 700_000_000,
  /** Milliseconds: the largest picture takes 10 s of one core. */
  time: 180_000,
} as const;

interface Limits {
  memory: number;
  time: number;
}

const main = fileURLToPath(new URL('./press-main.ts', import.meta.url));

function failed(answer: Exclude<PressAnswer, { done: Pressed }>, limits: Limits): Error {
  if ('memory' in answer) return new Problem('press-out-of-memory', { limit: limits.memory });
  if ('problem' in answer) return new Problem(answer.problem, answer.detail);
  return new Error(answer.error);
}

/**
 * Makes a photo's background files in a process of its own, which is ended when it takes too much memory or time, or
 * when `signal` aborts: whatever a picture does to an encoder, it does it there.
 * @throws Problem `press-out-of-memory`, `press-out-of-time`, `press-ended`, the `upload-…` codes
 */
export function runPress(
  order: PressOrder,
  { signal, limits = pressLimits }: { signal: AbortSignal; limits?: Limits },
): Promise<Pressed> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = fork(main, {
      serialization: 'advanced', // buffers as they are
      // Nobody waits for it: Node may clear up more often, and holds less.
      execArgv: ['--max-semi-space-size=1', '--import', 'tsx'],
      env: { ...process.env, DATELINE_PRESS_MEMORY: String(limits.memory) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let outcome: Pressed | Error | null = null;
    const end = (reason: Pressed | Error) => {
      outcome ??= reason;
      if (reason instanceof Error) child.kill('SIGKILL');
    };
    const late = setTimeout(() => end(new Problem('press-out-of-time', { limit: limits.time })), limits.time);
    const stop = () => end(signal.reason instanceof Error ? signal.reason : new Error('stopped'));
    signal.addEventListener('abort', stop, { once: true });
    child.on('message', (message: 'ready' | PressAnswer) => {
      if (message === 'ready') child.send(order, (error) => error && end(error));
      else end('done' in message ? message.done : failed(message, limits));
    });
    child.once('error', end);
    child.once('close', (code, killedBy) => {
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
      outcome ??= new Problem('press-ended', { how: killedBy ?? `exit code ${code}` });
      if (outcome instanceof Error) reject(outcome);
      else resolve(outcome);
    });
  });
}
