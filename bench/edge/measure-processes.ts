import { availableParallelism } from 'node:os';
import { publishByHand } from '../../e2e/support/publish-by-hand';
import type { BenchContext } from '../bench';
import { type Row, rowWithout } from '../measure';
import { percentile } from '../percentile';
import { takeMeasures } from '../take-measures';
import { type BenchedDateline, withDateline } from '../with-dateline';
import { hasWrk, rateOf } from './load';

const measure = { measure: 'Two edge processes to one', unit: 'ratio', above: 1.6 };
const cores = 4;
const rounds = 3;
const load = { seconds: 4, connections: 64 };

/** What a second edge process adds, in turn with one alone: the other Dateline's page `url`. */
export async function measureProcesses(context: BenchContext, url: string, words: string): Promise<Row[]> {
  const here = availableParallelism();
  if (here < cores) return [rowWithout(measure, `${here} cores; the load needs half of ${cores}`)];
  return withDateline(
    context,
    async ({ dateline, stage, person }: BenchedDateline) => {
      await stage.section('harbour', 'Harbour');
      const { path } = await publishByHand(stage, person, 'harbour', 'two', words);
      const own = dateline.url.replace('localhost', '127.0.0.1') + path;
      const wrk = await hasWrk();
      return takeMeasures(context, [measure], async () => {
        // Each process keeps pages of its own.
        for (let n = 0; n < 20; n += 1) await fetch(own).then((answer) => answer.arrayBuffer());
        const [one, two]: [number[], number[]] = [[], []];
        for (let round = 0; round < rounds; round += 1) {
          context.signal.throwIfAborted();
          one.push(await rateOf({ ...load, url }, wrk));
          two.push(await rateOf({ ...load, url: own }, wrk));
        }
        return [percentile(two, 50) / percentile(one, 50)];
      });
    },
    { EDGE_PROCESSES: '2' },
  );
}
