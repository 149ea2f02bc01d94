import sharp from 'sharp';

/** A 12-megapixel JPEG with the detail of a photograph, some 4 MB of it. */
export async function largeJpeg(): Promise<Buffer> {
  const [width, height] = [4_000, 3_000];
  // Noise of two sizes: bare noise would be four times as large as anything a camera makes.
  const coarse = await sharp({
    create: {
      width: width / 8,
      height: height / 8,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .blur(2)
    .resize(width, height, { kernel: 'cubic' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const fine = await sharp({
    create: {
      width: width / 2,
      height: height / 2,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 14 },
    },
  })
    .resize(width, height)
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(coarse)
    .composite([{ input: fine, blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** The same picture as another file: a comment with this number stands before the rest (ITU-T T.81, B.2.4.5). */
export function numbered(jpeg: Buffer, number: number): { head: Buffer; rest: Buffer; bytes: number } {
  const text = Buffer.from(`number ${number}`);
  const head = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, text.length + 2]), text]);
  const rest = jpeg.subarray(2);
  return { head, rest, bytes: head.length + rest.length };
}
