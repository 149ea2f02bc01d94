import { cpuTimeOf } from '../edge/cpu-time';

const warmUp = 40;
const rounds = 150;
/** What the edge sends. Next puts metadata into the head only for somebody with a User-Agent; the edge compresses by itself. */
const asEdge = { accept: '*/*', 'user-agent': 'Dateline-Edge/1', 'accept-encoding': 'identity' };

/** Milliseconds of CPU that a process takes for a page, on average; NaN where the system doesn't say. */
export async function renderCpu(pid: number, url: string, signal: AbortSignal): Promise<number> {
  const ask = async () => {
    const answer = await fetch(url, { headers: asEdge, signal });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  };
  for (let n = 0; n < warmUp; n += 1) await ask();
  const before = cpuTimeOf(pid);
  for (let n = 0; n < rounds; n += 1) await ask();
  return ((cpuTimeOf(pid) - before) / rounds) * 1_000;
}
