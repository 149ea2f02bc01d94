import { sharp } from '../sharp';

/** A picture with some structure, so that encoders have work and cuts have an effect. */
export function picture(width: number, height: number, channels: 3 | 4 = 3) {
  const data = Buffer.alloc(width * height * channels);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * channels;
      data[at] = (x * 255) / width;
      data[at + 1] = (y * 255) / height;
      data[at + 2] = (x * 7) ^ (y * 13);
      if (channels === 4) data[at + 3] = x < width / 2 ? 255 : 0;
    }
  }
  return sharp(data, { raw: { width, height, channels } });
}

export function jpeg(width = 64, height = 48): Promise<Buffer> {
  return picture(width, height).jpeg({ quality: 85 }).toBuffer();
}

export function png(width = 64, height = 48): Promise<Buffer> {
  return picture(width, height).png().toBuffer();
}

/** A PNG chunk without a valid checksum, which readers of headers don't look at. */
export function pngChunk(type: string, payload: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(payload.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), payload, Buffer.alloc(4)]);
}

/** Inserts a chunk behind a PNG's header chunk. */
export function withChunk(file: Buffer, type: string, payload: Buffer): Buffer {
  return Buffer.concat([file.subarray(0, 33), pngChunk(type, payload), file.subarray(33)]);
}

/** A GIF of two frames, the first dark and the second light, of 300 ms and 500 ms, three times over. */
export function movingGif(width = 64, height = 48): Promise<Buffer> {
  const frame = width * height * 3;
  const frames = Buffer.concat([Buffer.alloc(frame, 20), Buffer.alloc(frame, 200)]);
  return sharp(frames, { raw: { width, height: height * 2, channels: 3, pageHeight: height } })
    .gif({ delay: [300, 500], loop: 3 })
    .toBuffer();
}
