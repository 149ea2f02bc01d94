import type { BenchContext } from '../bench';
import { type Row, rowOf } from '../measure';
import { percentile, spreadOf } from '../percentile';
import type { BenchedDateline } from '../with-dateline';
import { mostMemory } from './memory-of';
import { sendMany } from './send-many';

const count = 200;
const every = 20;
const alone = 400;
/** What is quicker than this counts as this: twice nothing is nothing. */
const floor = 20;

/** A reader's request of the front page. */
async function read(url: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`The front page answered ${answer.status}`);
  return performance.now() - began;
}

/** Reads the front page at a steady pace, whether answers come or not, until `enough`. Milliseconds of each. */
async function readSteadily(url: string, enough: (reads: number) => boolean): Promise<number[]> {
  const reads: Promise<number>[] = [];
  while (!enough(reads.length)) {
    const next = read(url);
    next.catch(() => {}); // told by the sum below
    reads.push(next);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  return Promise.all(reads);
}

/** What readers feel, and how much memory it takes, while two hundred large pictures come at once. */
export async function measureCrowd(
  { tell, signal }: BenchContext,
  benched: BenchedDateline,
  jpeg: Buffer,
): Promise<Row[]> {
  signal.throwIfAborted();
  const { url, dataFolder } = benched.dateline;
  tell(`reading alone, then beside ${count} pictures of 12 megapixels …`);
  await readSteadily(url, (reads) => reads >= 50);
  const before = percentile(await readSteadily(url, (reads) => reads >= alone), 99);
  let over = false;
  let times: number[] = [];
  const began = performance.now();
  const memory = await mostMemory(dataFolder, async () => {
    const reading = readSteadily(url, () => over || signal.aborted);
    await sendMany(benched, jpeg, count).finally(() => {
      over = true;
    });
    tell(`${count} pictures took ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    times = await reading;
  });
  tell(`readers meanwhile ${spreadOf(times)}`);
  const parts = [...memory.of].map(([name, bytes]) => `${name} ${Math.round(bytes / 1e6)} MB`);
  tell(`most memory: ${parts.join(', ')}`);
  const during = percentile(times, 99);
  const measure = `A reader's p99 beside ${count} uploads, in p99s alone (at least ${floor} ms)`;
  return [
    rowOf({ measure, unit: '×', below: 2 }, during / Math.max(floor, before)),
    rowOf({ measure: "A reader's p99 beside them", unit: 'ms' }, during),
    rowOf({ measure: "Floor: a reader's p99 alone", unit: 'ms' }, before),
    rowOf(
      { measure: 'Memory meanwhile, without the database, at most', unit: 'MB', below: 1_000 },
      memory.bytes / 1e6,
    ),
  ];
}
