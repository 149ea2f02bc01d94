// The process that `runPress` starts for one picture: takes an order over its channel, answers with the files, ends.
import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { isProblem, type ProblemCode, type ProblemDetail } from '@/lib/kit/problem';
import { press } from './press';
import type { Pressed, PressOrder } from './press-order';

/** What the process answers, once. */
export type PressAnswer =
  | { done: Pressed }
  | { problem: ProblemCode; detail: ProblemDetail }
  | { error: string }
  | { memory: number };

const limit = Number(process.env.DATELINE_PRESS_MEMORY);
const watchEvery = 20;

const answer = (message: PressAnswer, then: () => void) => process.send?.(message, undefined, {}, then);

/** Encoders take memory that Node doesn't count, so what the system has given us is looked at. */
function watchMemory(): void {
  const { rss } = process.memoryUsage;
  setInterval(() => {
    const used = rss();
    if (used > limit) answer({ memory: used }, () => process.kill(process.pid, 'SIGKILL'));
  }, watchEvery).unref();
}

/** Readers come first, and if the machine is short of memory this is what it should end. */
function stepBack(): void {
  setPriority(19);
  if (process.platform === 'linux') writeFileSync('/proc/self/oom_score_adj', '1000');
}

function failure(error: unknown): PressAnswer {
  if (isProblem(error)) return { problem: error.code, detail: error.detail };
  return { error: error instanceof Error ? error.message : String(error) };
}

stepBack();
watchMemory();
process.on('disconnect', () => process.exit(1)); // nobody is left to have the files
process.once('message', (order: PressOrder) => {
  const end = () => process.exit(0);
  press(order).then(
    (done) => answer({ done }, end),
    (error) => answer(failure(error), end),
  );
});
process.send?.('ready');
