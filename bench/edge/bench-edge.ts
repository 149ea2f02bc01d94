import { publishByHand, type StagedStory } from '../../e2e/support/publish-by-hand';
import { freePort } from '../../scripts/free-port.ts';
import type { Bench, BenchContext } from '../bench';
import { proseOf } from '../editor/prose';
import type { Row } from '../measure';
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
