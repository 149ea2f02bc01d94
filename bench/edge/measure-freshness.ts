import { setTimeout as pause } from 'node:timers/promises';
import type { StagedStory } from '../../e2e/support/publish-by-hand';
import type { BenchContext } from '../bench';
import type { Row } from '../measure';
import { percentile, spreadOf } from '../percentile';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';
import { PlainReader } from './plain-reader';

const readers = 50;
/** How long each of them looks at the page, in ms. */
const rest = 20;
const publications = 50;
const limit = 5_000;

/** Readers who ask for a page again and again, until they are stopped. */
async function readersOf(url: string, path: string): Promise<() => Promise<void>> {
  let over = false;
  const all = await Promise.all(Array.from({ length: readers }, () => PlainReader.open(url)));
  const reading = all.map(async (reader) => {
    while (!over) {
      await reader.get(path);
      await pause(rest * (0.5 + Math.random()));
    }
    reader.close();
  });
  return async () => {
    over = true;
    await Promise.all(reading);
  };
}

/** How soon a publication is on the page while readers ask for it. */
export async function measureFreshness(
  context: BenchContext,
  { dateline }: Pick<BenchedDateline, 'dateline'>,
  story: StagedStory,
): Promise<Row[]> {
  const measure = { measure: `Publish → fresh page with ${readers} readers, p95`, unit: 'ms', below: 40 };
  return takeMeasures(context, [measure], async () => {
    const stop = await readersOf(dateline.url, story.path);
    const looking = await PlainReader.open(dateline.url);
    const times: number[] = [];
    try {
      for (let n = 0; n < publications; n += 1) {
        context.signal.throwIfAborted();
        await story.say(`Freshly said ${n}.`);
        const began = performance.now();
        while (!(await looking.get(story.path)).body.includes(`Freshly said ${n}.`)) {
          if (performance.now() - began > limit) throw new Error('A publication did not show within 5 s');
        }
        times.push(performance.now() - began);
      }
    } finally {
      looking.close();
      await stop();
    }
    context.tell(`publish → fresh page: ${spreadOf(times)}`);
    return [percentile(times, 95)];
  });
}
