import { chromium } from 'playwright';
import type { Bench } from '../bench';
import { percentile } from '../percentile';
import { takeMeasures } from '../take-measures';
import { withDateline } from '../with-dateline';
import { type LighthouseResult, runLighthouse } from './lighthouse';
import { stagePhotoStory } from './stage-story';

const rounds = 3;

/** A story with 12 photos as a reader on a phone gets it, judged by Lighthouse. */
export const benchReader: Bench = (context) =>
  withDateline(context, async (benched) => {
    const { tell, signal, browserPath } = context;
    tell('publishing a story with 12 photos …');
    const url = await stagePhotoStory(benched, signal);
    tell('waiting until the worker has made all sizes …');
    await untilIdle(
      () => benched.stage.query('SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now() LIMIT 1'),
      signal,
    );
    return takeMeasures(
      context,
      [
        { measure: 'Lighthouse on a phone: performance', unit: '', above: 100 },
        { measure: 'Largest Contentful Paint', unit: 'ms', below: 1_200 },
        { measure: 'Total Blocking Time', unit: 'ms', below: 1 },
        { measure: 'Cumulative Layout Shift', unit: 'ratio', below: 0.001 },
        { measure: 'Scripts of the framework', unit: 'bytes', below: 1 },
      ],
      async () => {
        // Hardly a reader is the first at a page.
        await (await fetch(url)).arrayBuffer();
        const results: LighthouseResult[] = [];
        for (let round = 0; round < rounds; round += 1) {
          results.push(await runLighthouse(url, browserPath ?? chromium.executablePath(), signal));
        }
        for (const line of new Set(results.flatMap(({ advice }) => advice))) tell(`advice: ${line}`);
        const middle = (of: (result: LighthouseResult) => number) => percentile(results.map(of), 50);
        return [
          middle(({ performance }) => performance),
          middle(({ lcp }) => lcp),
          middle(({ tbt }) => tbt),
          middle(({ cls }) => cls),
          middle(({ frameworkBytes }) => frameworkBytes),
        ];
      },
    );
  });

/** Resolves when `waiting` finds nothing: what works in the background would be measured too. */
async function untilIdle(waiting: () => Promise<unknown[]>, signal: AbortSignal): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; ) {
    signal.throwIfAborted();
    if ((await waiting()).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
