import { readFileSync } from 'node:fs';

/** Where a process of Next listens, past the edge, by its environment (proc(5)). */
export function upstreamOf(pid: number): string {
  const port = /(?:^|\0)PORT=(\d+)/.exec(readFileSync(`/proc/${pid}/environ`, 'utf8'))?.[1];
  return `http://127.0.0.1:${port}`;
}
