import ExifReader from 'exifreader';
import { describe, expect, it } from 'vitest';
import { aroundFocalPoint } from '@/lib/document/crop';
import { decodeImage } from './decode-image';
import { makePlaceholder } from './make-placeholder';
import { makeSharePicture } from './make-share-picture';
import { makeSizes, widthsFor } from './make-sizes';
import { contentHash } from './rendition';
import { sharp } from './sharp';
import { picture } from './test-support/pictures';
import { xmpPacket } from './xmp-packet';

const packet =
  xmpPacket({ creators: ['Zoë Marsh'], credit: 'Zoë Marsh / Northgate', copyright: '© Northgate' }) ?? '';
const whole = { x: 0, y: 0, width: 1, height: 1 };
const decoded = async (width: number, height: number, channels: 3 | 4 = 3) =>
  decodeImage(await picture(width, height, channels).png({ compressionLevel: 1 }).toBuffer());

describe('widthsFor', () => {
  it.each([
    [1, [1]],
    [200, [200]],
    [320, [320]],
    [340, [320]],
    [500, [320, 500]],
    [640, [320, 640]],
    [1_300, [320, 640, 750, 960, 1_280]],
    [1_900, [320, 640, 750, 960, 1_280, 1_900]],
    [2_560, [320, 640, 750, 960, 1_280, 1_920, 2_560]],
  ])('of %i px', (width, expected) => expect(widthsFor(width)).toEqual(expected));
});

describe('makeSizes', () => {
  it('makes WebP of every width, none larger than the picture', async () => {
    const sizes = await makeSizes(await decoded(1_000, 500), packet);
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [320, 160],
      [640, 320],
      [750, 375],
      [960, 480],
    ]);
    for (const size of sizes) {
      const header = await sharp(size.data).metadata();
      expect(header).toMatchObject({ format: 'webp', width: size.width, height: size.height, space: 'srgb' });
      expect(size).toMatchObject({
        ending: 'webp',
        bytes: size.data.length,
        contentHash: contentHash(size.data),
      });
    }
  });

  it('writes the packet and nothing else into each', async () => {
    for (const file of [
      ...(await makeSizes(await decoded(400, 300), packet)),
      await makeSharePicture(await decoded(400, 300), whole, packet),
    ]) {
      const header = await sharp(file.data).metadata();
      expect(header.exif).toBeUndefined();
      expect(header.iptc).toBeUndefined();
      expect(header.icc).toBeUndefined();
      expect(header.xmp?.toString()).toContain('<photoshop:Credit>Zoë Marsh / Northgate<');
      expect(ExifReader.load(file.data, { expanded: true }).gps).toBeUndefined();
    }
  });

  it('keeps clear parts clear', async () => {
    const [size] = await makeSizes(await decoded(300, 200, 4), packet);
    expect(await sharp(size?.data).metadata()).toMatchObject({ hasAlpha: true, width: 300 });
  });
});

describe('makePlaceholder', () => {
  it.each([
    [1_600, 900],
    [900, 1_600],
    [1, 1],
    [3_000, 4],
  ])('of %i x %i px fits 120 bytes', async (width, height) => {
    const address = await makePlaceholder(await decoded(width, height));
    const [head, body = ''] = address.split(',');
    expect(head).toBe('data:image/webp;base64');
    const file = Buffer.from(body, 'base64');
    expect(file.length).toBeLessThanOrEqual(120);
    const header = await sharp(file).metadata();
    expect(Math.max(header.width, header.height)).toBeLessThanOrEqual(16);
  });

  it('stays small for noise', async () => {
    const noise = await sharp({
      create: {
        width: 99,
        height: 99,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 90 },
      },
    })
      .png()
      .toBuffer();
    const address = await makePlaceholder(await decodeImage(noise));
    expect(Buffer.from(address.split(',')[1] ?? '', 'base64').length).toBeLessThanOrEqual(120);
  });
});

describe('makeSharePicture', () => {
  it.each([
    [2_400, 1_600, 1_200, 630],
    [1_200, 3_000, 1_200, 630],
    [600, 600, 600, 315],
    [100, 20, 38, 20],
    [1, 1, 1, 1],
  ])('of %i x %i px is %i x %i', async (width, height, ...expected) => {
    const cut = aroundFocalPoint({ width, height }, 1_200 / 630, null);
    const file = await makeSharePicture(await decoded(width, height), cut, packet);
    expect([file.width, file.height]).toEqual(expected);
    expect(await sharp(file.data).metadata()).toMatchObject({ format: 'jpeg', width: expected[0] });
  });

  it('shows the part that was cut', async () => {
    const half = await sharp({ create: { width: 2_000, height: 600, channels: 3, background: '#000' } })
      .composite([
        {
          input: await sharp({ create: { width: 1_000, height: 600, channels: 3, background: '#f00' } })
            .png()
            .toBuffer(),
          left: 1_000,
          top: 0,
        },
      ])
      .png()
      .toBuffer();
    const cut = aroundFocalPoint({ width: 2_000, height: 600 }, 1_200 / 630, { x: 1, y: 0.5 });
    const file = await makeSharePicture(await decodeImage(half), { ...cut, x: 0.5, width: 0.5 }, packet);
    const { dominant } = await sharp(file.data).stats();
    expect(dominant.r).toBeGreaterThan(200);
  });

  it('puts clear parts on white', async () => {
    const file = await makeSharePicture(await decoded(1_200, 630, 4), whole, packet);
    const { data, info } = await sharp(file.data).raw().toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(3);
    for (const value of data.subarray((1_200 - 5) * 3, 1_200 * 3)) expect(value).toBeGreaterThan(250);
  });
});
