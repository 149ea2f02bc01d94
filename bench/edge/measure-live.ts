import { readFileSync } from 'node:fs';
import { pidOf } from '../../e2e/support/pid-of';
import type { BenchContext } from '../bench';
import type { Row } from '../measure';
import { percentile, spreadOf } from '../percentile';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';
import { holdReaders } from './hold-readers';

const readers = 10_000;
const events = 10;

/** Bytes that a process holds in memory (proc(5)). */
function memoryOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1_024;
}

/** What the readers are told. */
interface News {
  what: string;
  /** Milliseconds. */
  below: number;
  tell: (n: number) => Promise<unknown>;
}

/** 10,000 readers who have one story open, and news of it. */
export async function measureLive(
  context: BenchContext,
  { dateline }: BenchedDateline,
  storyId: string,
  { what, below, tell }: News,
): Promise<Row[]> {
  const measures = [
    { measure: '10,000 streams of events, memory of the edge', unit: 'KB each', below: 16 },
    { measure: what, unit: 'ms', below },
  ] as const;
  return takeMeasures(context, measures, async () => {
    const edge = pidOf('edge', dateline.dataFolder);
    const before = memoryOf(edge);
    const held = await holdReaders(dateline.url, storyId, readers);
    try {
      const times: number[] = [];
      for (let n = 0; n < events; n += 1) {
        context.signal.throwIfAborted();
        times.push(await held.untilLastHears(() => tell(n)));
      }
      context.tell(`news → last of ${readers} readers: ${spreadOf(times)}`);
      const each = (memoryOf(edge) - before) / readers / 1_000;
      return [each, percentile(times, 95)];
    } finally {
      held.stop();
    }
  });
}
