import type { StagedStory } from '../../e2e/support/publish-by-hand';
import type { BenchContext } from '../bench';
import type { Row } from '../measure';
import { percentile, spreadOf } from '../percentile';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';
import { PlainReader } from './plain-reader';
import { readersOf } from './readers-of';

const readers = 50;
const publications = 50;
const limit = 5_000;

/** How soon a publication is on the page while readers ask for it. */
export async function measureFreshness(
  context: BenchContext,
  { dateline }: Pick<BenchedDateline, 'dateline'>,
  story: StagedStory,
): Promise<Row[]> {
  const measure = { measure: `Publish → fresh page with ${readers} readers, p95`, unit: 'ms', below: 40 };
  return takeMeasures(context, [measure], async () => {
    const stop = await readersOf(dateline.url, story.path, readers);
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
