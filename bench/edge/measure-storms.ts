import { setTimeout as pause } from 'node:timers/promises';
import type { StagedStory } from '../../e2e/support/publish-by-hand';
import type { BenchContext } from '../bench';
import type { Row } from '../measure';
import { percentile } from '../percentile';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';
import { type PlainAnswer, PlainReader } from './plain-reader';
import { rendersOf } from './renders-of';

const readers = 200;
const drops = 10;

/** What readers feel when a page they all want, or every page, was dropped. */
export async function measureStorms(
  context: BenchContext,
  { dateline, stage }: Pick<BenchedDateline, 'dateline' | 'stage'>,
  published: StagedStory[],
  metricsPort: number,
): Promise<Row[]> {
  return takeMeasures(
    context,
    [
      { measure: `${readers} readers at a dropped page, p99`, unit: 'ms', below: 60 },
      { measure: '… renders a drop, at most', unit: '', below: 2 },
      { measure: 'All stories dropped under load, p99', unit: 'ms', below: 1_000 },
      { measure: '… answers of 5xx', unit: '', below: 1 },
    ],
    async () => {
      const [first] = published as [StagedStory];
      const all = await Promise.all(Array.from({ length: readers }, () => PlainReader.open(dateline.url)));
      const answers: PlainAnswer[] = [];
      let renders = 0;
      for (let n = 0; n < drops; n += 1) {
        const before = await rendersOf(metricsPort);
        const words = `Dropped ${n}.`;
        await first.say(words);
        const found = await Promise.all(all.map((reader) => reader.get(first.path)));
        // The first ones may have asked before the edge heard of it.
        answers.push(...found.filter(({ body }) => body.includes(words)));
        while (!(await (all[0] as PlainReader).get(first.path)).body.includes(words)) await pause(5);
        renders = Math.max(renders, (await rendersOf(metricsPort)) - before);
      }
      context.tell(`${answers.length} of ${drops * readers} waited for the new page`);
      const crowded: PlainAnswer[] = [];
      const drop = stage.query('UPDATE "Site" SET tagline = tagline || \' \'');
      const crowd = all.slice(0, 50).map(async (reader, at) => {
        for (let n = 0; n < 40; n += 1) {
          const story = published[(at * 40 + n) % published.length] as StagedStory;
          crowded.push(await reader.get(story.path));
        }
      });
      await Promise.all([drop, ...crowd]);
      for (const reader of all) reader.close();
      const p99 = (found: PlainAnswer[]) =>
        percentile(
          found.map(({ took }) => took),
          99,
        );
      const failed = [...answers, ...crowded].filter(({ status }) => status >= 500);
      return [p99(answers), renders, p99(crowded), failed.length];
    },
  );
}
