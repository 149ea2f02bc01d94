import sharp, { type OverlayOptions } from 'sharp';

/** Of a page so many pixels from its top are shown, each half as wide and high. */
const mostHeight = 1_600;
const scale = 0.5;
const gap = 20;
/** A sheet for the docs should not be larger, in bytes: it is made coarser until it fits, as far as it stays legible. */
const largest = 60_000;
const qualities = [74, 66, 58, 50, 42, 34, 26];

/**
 * The tops of a page side by side, as it looks in windows of several widths: a WebP of some 60 KB at most.
 * @param shots PNGs of the whole page, in the order in which they are to stand
 * @param ground the colour around them, as CSS writes it
 */
export async function contactSheet(shots: readonly Buffer[], ground: string): Promise<Buffer> {
  const tiles = await Promise.all(shots.map(tile));
  let left = gap;
  const placed: OverlayOptions[] = [];
  for (const { data, info } of tiles) {
    placed.push({ input: data, left, top: gap });
    left += info.width + gap;
  }
  const height = Math.max(...tiles.map(({ info }) => info.height)) + 2 * gap;
  const sheet = await sharp({ create: { width: left, height, channels: 3, background: ground } })
    .composite(placed)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, channels } = sheet.info;
  let webp = Buffer.alloc(0);
  for (const quality of qualities) {
    webp = await sharp(sheet.data, { raw: { width, height, channels } })
      .webp({ quality, effort: 4 })
      .toBuffer();
    if (webp.length <= largest) break;
  }
  return webp;
}

async function tile(shot: Buffer) {
  const { width = 0, height = 0 } = await sharp(shot).metadata();
  return sharp(shot)
    .extract({ left: 0, top: 0, width, height: Math.min(height, mostHeight) })
    .resize({ width: Math.round(width * scale) })
    .png()
    .toBuffer({ resolveWithObject: true });
}
