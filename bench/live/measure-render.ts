import { NextAlone } from '../../e2e/support/next-alone';
import type { StagedStory } from '../../e2e/support/publish-by-hand';
import type { BenchContext } from '../bench';
import { cpuTimeOf } from '../edge/cpu-time';
import type { Row } from '../measure';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';

const warmUp = 60;
const renders = 150;

/** What it costs to draw the first page of a long live story, by a server of its own that nothing stands in front of. */
export async function measureRender(
  context: BenchContext,
  { dateline }: BenchedDateline,
  story: StagedStory,
  posts: number,
): Promise<Row[]> {
  const of = `First page of a live story of ${posts.toLocaleString('en')} posts`;
  const measures = [
    { measure: `${of}, CPU of a render`, unit: 'ms', below: 30 },
    { measure: 'An older page of it, CPU of a render', unit: 'ms' },
  ] as const;
  return takeMeasures(context, measures, async () => {
    const next = await NextAlone.beside(dateline);
    try {
      const cost = async (path: string, mark: string): Promise<number> => {
        let before = Number.NaN;
        for (let n = -warmUp; n < renders; n += 1) {
          context.signal.throwIfAborted();
          if (n === 0) before = cpuTimeOf(next.pid);
          const answer = await fetch(next.url + path);
          const text = await answer.text();
          if (answer.status !== 200 || !text.includes(mark))
            throw new Error(`No page came: ${answer.status}`);
        }
        return ((cpuTimeOf(next.pid) - before) * 1_000) / renders;
      };
      return [await cost(story.path, `Post ${posts - 1}`), await cost(`${story.path}?page=7`, 'Post 121')];
    } finally {
      await next.kill();
    }
  });
}
