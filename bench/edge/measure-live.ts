import { readFileSync } from 'node:fs';
import { pidOf } from '../../e2e/support/pid-of';
import type { StagedStory } from '../../e2e/support/publish-by-hand';
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

/** 10,000 readers who have one story open, and updates of it. */
export async function measureLive(
  context: BenchContext,
  { dateline }: BenchedDateline,
  story: StagedStory,
): Promise<Row[]> {
  const measures = [
    { measure: '10,000 streams of events, memory of the edge', unit: 'KB each', below: 16 },
    { measure: 'An update until the last of them has it, p95', unit: 'ms', below: 300 },
  ] as const;
  return takeMeasures(context, measures, async () => {
    const edge = pidOf('edge', dateline.dataFolder);
    const before = memoryOf(edge);
    const held = await holdReaders(dateline.url, story.id, readers);
    try {
      const times: number[] = [];
      for (let n = 0; n < events; n += 1) {
        context.signal.throwIfAborted();
        times.push(await held.untilLastHears(() => story.update(`News number ${n}.`)));
      }
      context.tell(`update → last of ${readers} readers: ${spreadOf(times)}`);
      const each = (memoryOf(edge) - before) / readers / 1_000;
      return [each, percentile(times, 95)];
    } finally {
      held.stop();
    }
  });
}
