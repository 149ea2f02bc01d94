import { chromium } from 'playwright';
import type { Bench, BenchContext } from '../bench';
import { uploadPhotos } from '../editor/upload-photos';
import type { Row } from '../measure';
import { percentile } from '../percentile';
import { takeMeasures } from '../take-measures';
import { withDateline } from '../with-dateline';
import { type LighthouseResult, runLighthouse } from './lighthouse';
import { stagePhotoStory, storyPhotos, untilIdle } from './stage-story';

const rounds = 3;

/** Stories with many pictures and posts as a reader on a phone gets them, judged by Lighthouse. */
export const benchReader: Bench = (context) =>
  withDateline(context, async (benched) => {
    const { tell, signal } = context;
    tell('publishing a story with 12 photos, and one with 11 posts besides …');
    const ids = await uploadPhotos(benched.desk, storyPhotos, signal);
    const photos = await stagePhotoStory(benched, signal, { photos: ids });
    const both = await stagePhotoStory(benched, signal, { photos: ids, embeds: 11 });
    tell('waiting until the worker has made all sizes …');
    await untilIdle(benched, signal);
    return [
      ...(await judge(context, 'A story with 12 photos', photos)),
      ...(await judge(context, 'A story with 12 photos and 11 posts', both)),
    ];
  });

function judge(context: BenchContext, what: string, url: string): Promise<Row[]> {
  const { tell, signal, browserPath } = context;
  return takeMeasures(
    context,
    [
      { measure: `${what}, Lighthouse on a phone: performance`, unit: '', above: 100 },
      { measure: '… accessibility', unit: '', above: 100 },
      { measure: '… best practices', unit: '', above: 100 },
      { measure: '… search engine optimisation', unit: '', above: 100 },
      { measure: '… Largest Contentful Paint', unit: 'ms', below: 1_200 },
      { measure: '… Total Blocking Time', unit: 'ms', below: 1 },
      { measure: '… Cumulative Layout Shift', unit: 'ratio', below: 0.001 },
      { measure: '… scripts of the framework', unit: 'bytes', below: 1 },
    ],
    async () => {
      // Hardly a reader is the first at a page.
      await (await fetch(url)).arrayBuffer();
      const results: LighthouseResult[] = [];
      for (let round = 0; round < rounds; round += 1) {
        results.push(await runLighthouse(url, browserPath ?? chromium.executablePath(), signal));
      }
      const each = (of: (result: LighthouseResult) => number) =>
        results.map((one) => Math.round(of(one))).join(', ');
      tell(`each time: LCP ${each(({ lcp }) => lcp)} ms, TBT ${each(({ tbt }) => tbt)} ms`);
      for (const line of new Set(results.flatMap(({ advice }) => advice))) tell(`advice: ${line}`);
      const middle = (of: (result: LighthouseResult) => number) => percentile(results.map(of), 50);
      return [
        middle(({ performance }) => performance),
        middle(({ accessibility }) => accessibility),
        middle(({ bestPractices }) => bestPractices),
        middle(({ seo }) => seo),
        middle(({ lcp }) => lcp),
        middle(({ tbt }) => tbt),
        middle(({ cls }) => cls),
        middle(({ frameworkBytes }) => frameworkBytes),
      ];
    },
  );
}
