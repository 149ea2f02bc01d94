import { describe, expect, it } from 'vitest';
import { makeMovingSizes } from './make-moving-sizes';
import { preparePhoto } from './prepare-photo';
import { restamp } from './restamp/restamp';
import { sharp } from './sharp';
import { movingGif } from './test-support/pictures';

const packet = '<?xpacket begin="" id=""?><x/><?xpacket end="r"?>';

describe('makeMovingSizes', () => {
  it('keeps frames, times and turns in every width, none wider than is sensible', async () => {
    const sizes = await makeMovingSizes(await movingGif(1_200, 300), 1_200, packet);
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [320, 80],
      [640, 160],
      [750, 188],
      [960, 240],
    ]);
    for (const { data } of sizes) {
      const header = await sharp(data).metadata();
      expect(header).toMatchObject({ format: 'webp', pages: 2, delay: [300, 500], loop: 3 });
      expect(header.xmp?.toString()).toBe(packet);
    }
  });

  it('takes another packet without losing a frame', async () => {
    const [size] = await makeMovingSizes(await movingGif(40, 30), 40, packet);
    const file = restamp(size?.data ?? Buffer.alloc(0), 'webp', `${packet} `);
    expect(await sharp(file ?? undefined).metadata()).toMatchObject({ pages: 2, delay: [300, 500] });
  });

  it('says that a damaged one is damaged', async () => {
    const file = await movingGif(400, 300);
    await expect(makeMovingSizes(file.subarray(0, 200), 400, packet)).rejects.toMatchObject({
      code: 'upload-truncated',
    });
  });
});

it('is what preparePhoto makes of an animation that is kept, while everything else of it stands still', async () => {
  const file = await movingGif(700, 400);
  await expect(preparePhoto(file)).rejects.toMatchObject({
    code: 'upload-animated',
    detail: { canMove: true },
  });
  const moving = await preparePhoto(file, { animation: 'keep' });
  expect(moving.facts).toMatchObject({ kind: 'gif', width: 700, height: 400, moves: true });
  expect((await sharp(moving.sizes[0]?.data).metadata()).pages).toBe(2);
  expect((await sharp(moving.sharePicture.data).metadata()).pages).toBeUndefined();
  const still = await preparePhoto(file, { animation: 'still' });
  expect(still.facts.moves).toBe(false);
  expect((await sharp(still.sizes[0]?.data).metadata()).pages).toBeUndefined();
});
