import type { StagedStory } from '../../e2e/support/publish-by-hand';
import type { BenchContext } from '../bench';
import { PlainReader } from '../edge/plain-reader';
import { readersOf } from '../edge/readers-of';
import type { Row } from '../measure';
import { percentile, spreadOf } from '../percentile';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';
import { sendPost } from './stage-live';

const readers = 50;
const posts = 50;
const warmUp = 5;
const limit = 5_000;

/** How soon after it was sent a post is in the page that the server draws, while readers ask for that page. */
export async function measurePosts(
  context: BenchContext,
  benched: BenchedDateline,
  story: StagedStory,
): Promise<Row[]> {
  const measures = [
    { measure: `Post sent → in the page with ${readers} readers, p95`, unit: 'ms', below: 100 },
    { measure: 'of which until its reporter is told that it is out, p95', unit: 'ms' },
  ] as const;
  return takeMeasures(context, measures, async () => {
    const stop = await readersOf(benched.dateline.url, story.path, readers);
    const looking = await PlainReader.open(benched.dateline.url);
    const times: number[] = [];
    const told: number[] = [];
    try {
      for (let n = -warmUp; n < posts; n += 1) {
        context.signal.throwIfAborted();
        const words = `Said just now, number ${n}.`;
        const began = performance.now();
        await sendPost(benched, story, words);
        const out = performance.now() - began;
        while (!(await looking.get(story.path)).body.includes(words)) {
          if (performance.now() - began > limit) throw new Error('A post did not show within 5 s');
        }
        if (n < 0) continue;
        told.push(out);
        times.push(performance.now() - began);
      }
    } finally {
      looking.close();
      await stop();
    }
    context.tell(`post → in the page: ${spreadOf(times)}; told: ${spreadOf(told)}`);
    return [percentile(times, 95), percentile(told, 95)];
  });
}
