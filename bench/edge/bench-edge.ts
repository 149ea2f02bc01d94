import { publishByHand, type StagedStory } from '../../e2e/support/publish-by-hand';
import { freePort } from '../../scripts/free-port.ts';
import type { Bench, BenchContext } from '../bench';
import { proseOf } from '../editor/prose';
import type { Row } from '../measure';
import { untilIdle } from '../reader/stage-story';
import { type BenchedDateline, withDateline } from '../with-dateline';
import { measureFreshness } from './measure-freshness';
import { measureLive } from './measure-live';
import { measureProcesses } from './measure-processes';
import { measureRates } from './measure-rates';
import { measureStorms } from './measure-storms';

const stories = 200;

/** Kept pages against what a bare server sends, how soon a publication is on the page, and who hears of an update. */
export const benchEdge: Bench = async (context) => {
  const metricsPort = await freePort();
  return withDateline(context, (benched) => measureEdge(context, benched, metricsPort), {
    EDGE_METRICS_PORT: String(metricsPort),
  });
};

async function measureEdge(
  context: BenchContext,
  benched: BenchedDateline,
  metricsPort: number,
): Promise<Row[]> {
  const { stage, person, dateline } = benched;
  context.tell(`publishing ${stories} stories …`);
  await stage.section('harbour', 'Harbour');
  const words = proseOf(1)(1_200);
  const published: StagedStory[] = [];
  for (let n = 0; n < stories; n += 1) {
    published.push(await publishByHand(stage, person, 'harbour', `bench-${n}`, words));
  }
  for (const { path } of published) await fetch(dateline.url + path).then((answer) => answer.text());
  context.tell('waiting until receipts and the best compression are made …');
  await untilIdle(benched, context.signal);
  for (const { path } of published) await untilPacked(dateline.url + path, context.signal);
  const [first, second] = published as [StagedStory, StagedStory];
  const url = dateline.url.replace('localhost', '127.0.0.1') + first.path;
  return [
    ...(await measureRates(context, benched, first)),
    ...(await measureProcesses(context, url, words)),
    ...(await measureFreshness(context, benched, first)),
    ...(await measureStorms(context, benched, published, metricsPort)),
    ...(await measureLive(context, benched, second.id, {
      what: 'An update until the last of them has it, p95',
      below: 300,
      tell: (n) => second.update(`News number ${n}.`),
    })),
  ];
}

/** Waits until the edge has a page in brotli, which it makes in idle moments. @throws after a minute */
async function untilPacked(url: string, signal: AbortSignal): Promise<void> {
  const headers = { 'accept-encoding': 'br, gzip' };
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const answer = await fetch(url, { headers, signal });
    await answer.arrayBuffer();
    if (answer.headers.get('content-encoding') === 'br') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} never came in brotli`);
}
