import { describe, expect, it } from 'vitest';
import { cutsOf } from '@/lib/document/photo-recipe';
import { sharp } from '../sharp';
import { jpeg, picture } from '../test-support/pictures';
import type { PressOrder } from './press-order';
import { pressLimits, runPress } from './run-press';

const packet = '<?xpacket begin="" id=""?><x/><?xpacket end="r"?>';

function orderOf(original: Buffer, width: number, height: number, sizesToo = false): PressOrder {
  const cuts = cutsOf({ sha256: '', width, height, focal: { x: 1, y: 0.5 }, crops: {} });
  return { original, cuts, packet, sizesToo, moves: false };
}
const never = new AbortController().signal;

// Each starts a process, which takes a second or more on a busy machine.
describe('runPress', { timeout: 60_000 }, () => {
  it('makes AVIF, the crops and the share picture, each with the packet', async () => {
    const original = await jpeg(1_000, 600);
    const { sizes, share, renditions } = await runPress(orderOf(original, 1_000, 600, true), {
      signal: never,
    });
    const kinds = renditions.map(
      ({ ratio, format, width, height }) => `${ratio} ${format} ${width}x${height}`,
    );
    expect(kinds).toEqual([
      ...['full avif 320x192', 'full avif 640x384', 'full avif 750x450', 'full avif 960x576'],
      ...['16:9 webp 320x180', '16:9 avif 320x180', '16:9 webp 640x360', '16:9 avif 640x360'],
      ...['16:9 webp 750x422', '16:9 avif 750x422'],
      ...['16:9 webp 960x540', '16:9 avif 960x540'],
      ...['4:3 webp 320x240', '4:3 avif 320x240', '4:3 webp 640x480', '4:3 avif 640x480'],
      ...['4:3 webp 750x563', '4:3 avif 750x563'],
      ...['1:1 webp 320x320', '1:1 avif 320x320', '1:1 webp 600x600', '1:1 avif 600x600'],
    ]);
    expect(sizes.map(({ width }) => width)).toEqual([320, 640, 750, 960]);
    expect(share).toMatchObject({ ending: 'jpg', width: 1_000, height: 525 });
    for (const { data, format } of renditions) {
      const header = await sharp(data).metadata();
      expect(header.xmp?.toString()).toContain('xpacket');
      expect(header.format).toBe(format === 'avif' ? 'heif' : format);
    }
    // The focal point is at the right, where there is most red.
    const square = renditions.find(({ ratio, format }) => ratio === '1:1' && format === 'webp');
    const { channels } = await sharp(square?.data).stats();
    expect(channels[0]?.min).toBeGreaterThan(80);
  });

  it('says what is wrong with a damaged original', async () => {
    const original = (await jpeg(400, 300)).subarray(0, 2_000);
    const work = runPress(orderOf(original, 400, 300), { signal: never });
    await expect(work).rejects.toMatchObject({ code: 'upload-truncated' });
  });

  it('ends what takes too much memory, too long, or is no longer wanted', async () => {
    const original = await picture(4_000, 3_000).jpeg().toBuffer();
    const order = orderOf(original, 4_000, 3_000);
    const run = (limits: Partial<typeof pressLimits>, signal = never) =>
      runPress(order, { signal, limits: { ...pressLimits, ...limits } as typeof pressLimits });
    await expect(run({ memory: 90_000_000 } as never)).rejects.toMatchObject({ code: 'press-out-of-memory' });
    await expect(run({ time: 50 } as never)).rejects.toMatchObject({ code: 'press-out-of-time' });
    const stopping = AbortSignal.timeout(60);
    await expect(run({}, stopping)).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
