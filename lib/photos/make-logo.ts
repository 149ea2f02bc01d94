import { createHash } from 'node:crypto';
import { contrast, grounds } from '@/lib/document/site/contrast';
import type { LogoFile } from '@/lib/document/site/site-logo';
import { Problem } from '@/lib/kit/problem';
import { inspectImage } from './inspect-image';
import { photoLimits } from './photo-limits';
import { sharp } from './sharp';
import { encoderSlots } from './slots';

/** Of the file as it arrives. */
export const logoBytes = 4_000_000;
const pixels = 40_000_000;
// Twice what pages show: 92 px high in the front's head, 34 px in the head of every other page.
const large = { width: 1_600, height: 192 };
const small = { width: 640, height: 72 };
const lowest = 64;
/** Lossless as long as that costs readers little. */
const manyBytes = 24_000;

/** A logo in its two sizes (WebP), and what pages must know of it. */
export interface MadeLogo extends LogoFile {
  files: { small: Buffer; large: Buffer };
}

interface Raw {
  data: Buffer;
  width: number;
  height: number;
}

async function encode({ data, width, height }: Raw, room: { width: number; height: number }) {
  const scaled = await sharp(data, { raw: { width, height, channels: 4 } })
    .resize({ ...room, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: scaled.info.width, height: scaled.info.height, channels: 4 as const };
  const lossless = await sharp(scaled.data, { raw }).webp({ lossless: true, effort: 6 }).toBuffer();
  if (lossless.length <= manyBytes) return { file: lossless, ...raw };
  const lossy = await sharp(scaled.data, { raw }).webp({ quality: 88, effort: 6 }).toBuffer();
  return { file: lossy.length < lossless.length ? lossy : lossless, ...raw };
}

const digits = (value = 0) => value.toString(16).padStart(2, '0');

/** Whether most of what it shows has hardly a contrast to the page; of one with a ground of its own, all of it. */
function unseenOn({ data }: Raw, ground: string): boolean {
  let [seen, faint, clear] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    if (alpha < 0.5) clear += 1;
    else {
      seen += 1;
      const colour = `#${digits(data[at])}${digits(data[at + 1])}${digits(data[at + 2])}`;
      if (contrast(colour, ground) < 1.8) faint += 1;
    }
  }
  return faint > seen * (clear > 0 ? 0.5 : 0.95);
}

/** Upright sRGB pixels with alpha, without the clear margins that drawing programs leave. Metadata stays behind. */
async function read(bytes: Buffer): Promise<Raw> {
  const options = { failOn: 'error', limitInputPixels: photoLimits.pixels, autoOrient: true } as const;
  try {
    const { data, info } = await sharp(bytes, options)
      .resize({ width: 4_096, height: 4_096, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch (error) {
    throw new Problem('upload-truncated', {}, { cause: error });
  }
}

/** What is left without clear margins. @throws Problem `logo-blank` */
async function withoutMargins({ data, width, height }: Raw): Promise<Raw> {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < 8) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  if (right < 0) throw new Problem('logo-blank');
  const cut = { left, top, width: right - left + 1, height: bottom - top + 1 };
  const raw = { width, height, channels: 4 as const };
  return {
    data: await sharp(data, { raw }).extract(cut).raw().toBuffer(),
    width: cut.width,
    height: cut.height,
  };
}

/**
 * Makes a logo's files from a picture that somebody chose: PNG, WebP, JPEG or AVIF, told by its content. It is decoded to its last
 * row and encoded anew, so nothing else that the file held goes on.
 * @throws Problem one of the `upload-…` codes, `logo-blank`, `logo-too-small`
 */
export async function makeLogo(bytes: Buffer): Promise<MadeLogo> {
  if (bytes.length > logoBytes) throw new Problem('upload-too-large', { limit: logoBytes });
  const facts = await inspectImage(bytes);
  if (facts.width * facts.height > pixels)
    throw new Problem('upload-too-many-pixels', { width: facts.width, height: facts.height });
  return encoderSlots(async () => {
    const picture = await withoutMargins(await read(bytes));
    const [whole, compact] = [await encode(picture, large), await encode(picture, small)];
    if (whole.height < lowest) throw new Problem('logo-too-small', { height: whole.height });
    const pixelsOf = await sharp(compact.file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const sample = { data: pixelsOf.data, width: pixelsOf.info.width, height: pixelsOf.info.height };
    return {
      name: createHash('sha256').update(whole.file).digest('hex').slice(0, 32),
      width: whole.width,
      height: whole.height,
      unseen: { day: unseenOn(sample, grounds.day[0]), night: unseenOn(sample, grounds.night[0]) },
      files: { small: compact.file, large: whole.file },
    };
  });
}
