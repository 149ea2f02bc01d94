import { pidOf } from '../../e2e/support/pid-of';
import { publishByHand, type StagedStory } from '../../e2e/support/publish-by-hand';
import type { Bench, BenchContext } from '../bench';
import type { Row } from '../measure';
import { percentile, spreadOf } from '../percentile';
import { takeMeasures } from '../take-measures';
import { type BenchedDateline, withDateline } from '../with-dateline';
import { cpuTimeOf } from './cpu-time';
import { startFloor } from './floors';
import { hasWrk, rateOf } from './load';

const stories = 200;
const rounds = 3;
const seconds = 4;
const connections = 64;

/** Kept pages against what a bare server sends, and how soon a publication is on the page. */
export const benchEdge: Bench = (context) =>
  withDateline(context, async (benched) => {
    const { stage, person, dateline } = benched;
    context.tell(`publishing ${stories} stories …`);
    await stage.section('harbour', 'Harbour');
    const words = 'The tide came in over the mole and stayed. '.repeat(150);
    const published: StagedStory[] = [];
    for (let n = 0; n < stories; n += 1) {
      published.push(await publishByHand(stage, person, 'harbour', `bench-${n}`, words));
    }
    for (const { path } of published) await fetch(dateline.url + path).then((answer) => answer.text());
    const [first] = published as [StagedStory];
    return [
      ...(await measureRates(context, benched, first)),
      ...(await measureFreshness(context, benched, first)),
      ...(await measureStorms(context, benched, published)),
    ];
  });

async function measureRates(
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
      ],
      async () => {
        const edge = pidOf('edge', dateline.dataFolder);
        const kept: number[] = [];
        const keptCpu: number[] = [];
        const bare: number[] = [];
        const bareCpu: number[] = [];
        const known: number[] = [];
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
        ];
      },
    );
  } finally {
    floor.stop();
  }
}

/** Readers who ask for a page again and again, until they are stopped. */
function readersOf(url: string, count: number): () => Promise<void> {
  let over = false;
  const read = async () => {
    while (!over) await fetch(url).then((answer) => answer.arrayBuffer());
  };
  const readers = Array.from({ length: count }, read);
  return async () => {
    over = true;
    await Promise.allSettled(readers);
  };
}

async function measureFreshness(
  context: BenchContext,
  { dateline }: BenchedDateline,
  story: StagedStory,
): Promise<Row[]> {
  const measure = { measure: 'Publish → fresh page with 50 readers, p95', unit: 'ms', below: 40 };
  return takeMeasures(context, [measure], async () => {
    const url = dateline.url + story.path;
    const stop = readersOf(url, 50);
    const times: number[] = [];
    try {
      for (let n = 0; n < 50; n += 1) {
        context.signal.throwIfAborted();
        await story.say(`Freshly said ${n}.`);
        const began = performance.now();
        while (!(await fetch(url).then((answer) => answer.text())).includes(`Freshly said ${n}.`)) {
          if (performance.now() - began > 5_000) throw new Error('A publication did not show within 5 s');
        }
        times.push(performance.now() - began);
      }
    } finally {
      await stop();
    }
    context.tell(`publish → fresh page: ${spreadOf(times)}`);
    return [percentile(times, 95)];
  });
}

async function measureStorms(
  context: BenchContext,
  { dateline, stage }: BenchedDateline,
  published: StagedStory[],
): Promise<Row[]> {
  const timed = async (url: string) => {
    const began = performance.now();
    const answer = await fetch(url);
    await answer.arrayBuffer();
    return { took: performance.now() - began, status: answer.status };
  };
  return takeMeasures(
    context,
    [
      { measure: '200 readers at a dropped page, p99', unit: 'ms', below: 60 },
      { measure: 'All stories dropped under load, p99', unit: 'ms', below: 1_000 },
      { measure: '… answers of 5xx', unit: '', below: 1 },
    ],
    async () => {
      const [first] = published as [StagedStory];
      const readers: number[] = [];
      for (let n = 0; n < 10; n += 1) {
        await first.say(`Dropped ${n}.`);
        const answers = await Promise.all(
          Array.from({ length: 200 }, () => timed(dateline.url + first.path)),
        );
        readers.push(...answers.map(({ took }) => took));
      }
      const answers: { took: number; status: number }[] = [];
      const drop = stage.query('UPDATE "Site" SET tagline = tagline || \' \'');
      const crowd = Array.from({ length: 50 }, async (_, reader) => {
        for (let n = 0; n < 40; n += 1) {
          const story = published[(reader * 40 + n) % published.length] as StagedStory;
          answers.push(await timed(dateline.url + story.path));
        }
      });
      await Promise.all([drop, ...crowd]);
      return [
        percentile(readers, 99),
        percentile(
          answers.map(({ took }) => took),
          99,
        ),
        answers.filter(({ status }) => status >= 500).length,
      ];
    },
  );
}
