import { pidOf } from '../../e2e/support/pid-of';
import type { StagedStory } from '../../e2e/support/publish-by-hand';
import type { BenchContext } from '../bench';
import type { Row } from '../measure';
import { percentile } from '../percentile';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';
import { cpuTimeOf } from './cpu-time';
import { startFloor } from './floors';
import { hasWrk, rateOf } from './load';

const rounds = 3;
const seconds = 4;
const connections = 64;

/** How many answers a second a kept page and a 304 come to, beside a bare server's. */
export async function measureRates(
  context: BenchContext,
  { dateline }: BenchedDateline,
  story: StagedStory,
): Promise<Row[]> {
  const wrk = await hasWrk();
  const url = dateline.url.replace('localhost', '127.0.0.1') + story.path;
  const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  const etag = answer.headers.get('etag') ?? '';
  const { gzipSync } = await import('node:zlib');
  const floor = await startFloor(gzipSync(Buffer.from(await answer.arrayBuffer())));
  const load = { seconds, connections };
  try {
    return await takeMeasures(
      context,
      [
        { measure: 'Kept story page, gzip', unit: '1/s' },
        { measure: '… CPU of the edge', unit: 'µs each' },
        { measure: `Floor: ${floor.name}`, unit: '1/s' },
        { measure: '… its CPU', unit: 'µs each' },
        {
          measure: `Kept page to ${floor.name}`,
          unit: 'ratio',
          above: floor.name === 'bare Node' ? 0.85 : 0.75,
        },
        { measure: '304 to kept page', unit: 'ratio', above: 0.75 },
        { measure: '… CPU of the edge', unit: 'µs each' },
      ],
      async () => {
        const edge = pidOf('edge', dateline.dataFolder);
        const kept: number[] = [];
        const keptCpu: number[] = [];
        const bare: number[] = [];
        const bareCpu: number[] = [];
        const known: number[] = [];
        const knownCpu: number[] = [];
        const measured = async (
          pid: number,
          rate: () => Promise<number>,
          rates: number[],
          cpu?: number[],
        ) => {
          const before = cpuTimeOf(pid);
          const found = await rate();
          rates.push(found);
          cpu?.push(((cpuTimeOf(pid) - before) * 1e6) / (found * seconds));
        };
        for (let round = 0; round < rounds; round += 1) {
          context.signal.throwIfAborted();
          await measured(edge, () => rateOf({ ...load, url }, wrk), kept, keptCpu);
          await measured(floor.pid, () => rateOf({ ...load, url: floor.url }, wrk), bare, bareCpu);
          await measured(
            edge,
            () => rateOf({ ...load, url, headers: { 'If-None-Match': etag } }, wrk),
            known,
            knownCpu,
          );
        }
        const middle = (values: number[]) => percentile(values, 50);
        context.tell(`load by ${wrk ? 'wrk' : 'our own client (install wrk for higher rates)'}`);
        return [
          middle(kept),
          middle(keptCpu),
          middle(bare),
          middle(bareCpu),
          middle(kept) / middle(bare),
          middle(known) / middle(kept),
          middle(knownCpu),
        ];
      },
    );
  } finally {
    floor.stop();
  }
}
