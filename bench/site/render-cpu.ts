import { questionFor } from '@/lib/kit/edge-question';
import { cpuTimeOf } from '../edge/cpu-time';
import { percentile } from '../percentile';

/** A process that has just been started takes twice as long, until what it runs often is compiled. */
const warmUp = 240;
/** Short ones: what else the machine does comes and goes within a second. */
const rounds = 50;
const rendersARound = 8;

/** A process that renders a page, and the page's address there. */
export interface Renderer {
  pid: number;
  url: string;
}

async function render(url: string, times: number, signal: AbortSignal): Promise<void> {
  const { pathname, search } = new URL(url);
  const headers = questionFor(pathname + search);
  for (let n = 0; n < times; n += 1) {
    const answer = await fetch(url, { headers, signal });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  }
}

/**
 * Milliseconds of CPU that each of these takes for its page; NaN where the system doesn't say. They render in turn, so that
 * what else the machine does for long falls on all of them, and the middle one of the rounds counts, so that what it does for a
 * moment falls on none.
 */
export async function renderCpus(renderers: readonly Renderer[], signal: AbortSignal): Promise<number[]> {
  for (const { url } of renderers) await render(url, warmUp, signal);
  const taken = renderers.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { pid, url }] of renderers.entries()) {
      const before = cpuTimeOf(pid);
      await render(url, rendersARound, signal);
      taken[at]?.push(cpuTimeOf(pid) - before);
    }
  }
  return taken.map((seconds) => (percentile(seconds, 50) / rendersARound) * 1_000);
}
