import { describe, expect, it } from 'vitest';
import { decodeImage } from './decode-image';
import { sharp } from './sharp';
import { jpeg, picture, png } from './test-support/pictures';

async function pixelOf(file: Buffer, x: number, y: number): Promise<number[]> {
  const { data, width, channels } = await decodeImage(file);
  const at = (y * width + x) * channels;
  return [...data.subarray(at, at + channels)];
}

const plain = (color: string, width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: color } });

describe('decodeImage', () => {
  it('gives rows of sRGB bytes', async () => {
    const image = await decodeImage(await jpeg(60, 40));
    expect(image).toMatchObject({ width: 60, height: 40, channels: 3 });
    expect(image.data).toHaveLength(60 * 40 * 3);
  });

  it('scales wide pictures down and small ones never up', async () => {
    expect(await decodeImage(await plain('red', 5_120, 100).png().toBuffer())).toMatchObject({
      width: 2_560,
      height: 50,
    });
    expect(await decodeImage(await jpeg(100, 10))).toMatchObject({ width: 100, height: 10 });
  });

  it('keeps very tall pictures within what WebP can hold', async () => {
    const { width, height } = await decodeImage(await plain('red', 300, 30_000).png().toBuffer());
    expect(height).toBe(16_383);
    expect(width).toBe(164);
  });

  it('turns the picture upright', async () => {
    const half = await plain('red', 20, 20).extend({ right: 20, background: 'blue' }).png().toBuffer();
    const turned = await sharp(half).withMetadata({ orientation: 6 }).png().toBuffer();
    expect(await decodeImage(turned)).toMatchObject({ width: 20, height: 40 });
    expect(await pixelOf(turned, 10, 5)).toEqual([255, 0, 0]);
    expect(await pixelOf(turned, 10, 35)).toEqual([0, 0, 255]);
  });

  it('applies a colour profile', async () => {
    const wide = await plain('#00ff00').withIccProfile('p3').png().toBuffer();
    const [red = 0, green = 0] = await pixelOf(wide, 5, 5);
    expect(green).toBeGreaterThan(250);
    expect(red).toBeLessThan(10);
    const cmyk = await plain('#c02020').toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();
    expect((await decodeImage(cmyk)).channels).toBe(3);
  });

  it('takes grey, 16 bits and clear parts', async () => {
    expect(await decodeImage(await picture(20, 20).greyscale().png().toBuffer())).toMatchObject({
      width: 20,
    });
    const deep = await picture(20, 20).toColourspace('rgb16').png().toBuffer();
    expect((await decodeImage(deep)).data).toHaveLength(20 * 20 * 3);
    expect((await decodeImage(await picture(20, 20, 4).png().toBuffer())).channels).toBe(4);
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff', 'gif'] as const)('refuses a truncated %s', async (kind) => {
    const file = await picture(400, 300).toFormat(kind).toBuffer();
    for (const share of [0.6, 0.95]) {
      const cut = file.subarray(0, Math.floor(file.length * share));
      await expect(decodeImage(cut)).rejects.toMatchObject({ code: 'upload-truncated', status: 422 });
    }
  });

  it('refuses a JPEG that lost only its last rows', async () => {
    const file = await picture(3_000, 2_000).jpeg({ quality: 90 }).toBuffer();
    await expect(decodeImage(file.subarray(0, file.length - 3_000))).rejects.toThrow('upload-truncated');
  });

  it('refuses damage in the middle of a PNG', async () => {
    const file = Buffer.from(await png(200, 200));
    file.fill(7, file.length / 2, file.length / 2 + 40);
    await expect(decodeImage(file)).rejects.toThrow('upload-truncated');
  });
});
