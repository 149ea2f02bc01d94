import { preparePhoto } from '@/lib/photos/prepare-photo';
import type { DeskCaller } from '../../e2e/support/session';
import type { BenchContext } from '../bench';
import type { Row } from '../measure';
import { percentile, spreadOf } from '../percentile';
import { takeMeasures } from '../take-measures';
import { numbered } from './large-jpeg';

const rounds = 8;

const measures = [
  { measure: 'A 12-megapixel JPEG stored, sized and usable, median', unit: 'ms', below: 1_500 },
  { measure: 'Floor: its sizes alone, in a process that does nothing else, median', unit: 'ms' },
] as const;

/** Sends a picture and looks at its smallest size, as the desk does when it shows what was added. */
async function add(desk: DeskCaller, jpeg: Buffer, number: number): Promise<void> {
  const { head, rest } = numbered(jpeg, number);
  const headers = { 'x-file-name': `quay-${number}.jpg`, 'content-type': 'image/jpeg' };
  const body = new Uint8Array(Buffer.concat([head, rest]));
  const answer = await desk.call('/api/photos', { method: 'POST', headers, body });
  if (answer.status !== 201) throw new Error(`A photo was refused: ${answer.status} ${await answer.text()}`);
  const { photo } = (await answer.json()) as { photo: { sizes: { url: string }[] } };
  const size = await desk.call(photo.sizes[0]?.url ?? '');
  if (size.status !== 200) throw new Error(`Its smallest size can't be had: ${size.status}`);
  await size.arrayBuffer();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** How long an editor waits for one large picture. */
export async function measureUpload(context: BenchContext, desk: DeskCaller, jpeg: Buffer): Promise<Row[]> {
  const { tell, signal } = context;
  return takeMeasures(context, measures, async (): Promise<[number, number]> => {
    const times: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      signal.throwIfAborted();
      const alone = await timed(() => preparePhoto(jpeg));
      const added = await timed(() => add(desk, jpeg, 1_000_000 + round));
      // The first round warms the server up.
      if (round === 0) continue;
      floor.push(alone);
      times.push(added);
    }
    tell(`uploads ${spreadOf(times)}`);
    return [percentile(times, 50), percentile(floor, 50)];
  });
}
