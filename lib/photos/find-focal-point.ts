import type { Point } from '@/lib/document/crop';
import type { DecodedImage } from './decode-image';
import { sharp } from './sharp';
import { encoderSlots } from './slots';

const side = 128;

/** Where the eye goes first by colour, contrast and skin (libvips' attention strategy); null where nothing stands out. */
export function findFocalPoint({ data, width, height, channels }: DecodedImage): Promise<Point | null> {
  // It is found only where something has to be cut off: of a picture that is nearly 2:1 a square is cut.
  const shape = Math.abs(width / height - 2) < 0.5 ? 1 : 2;
  const target = { width: side * shape, height: side };
  const scale = Math.max(target.width / width, target.height / height);
  return encoderSlots(async () => {
    const { info } = await sharp(data, { raw: { width, height, channels }, limitInputPixels: false })
      .resize({ ...target, fit: 'cover', position: sharp.strategy.attention })
      .raw()
      .toBuffer({ resolveWithObject: true });
    if (info.attentionX === undefined || info.attentionY === undefined) return null;
    const share = (at: number, length: number) =>
      Math.round(Math.min(1, Math.max(0, at / (length * scale))) * 1_000) / 1_000;
    return { x: share(info.attentionX, width), y: share(info.attentionY, height) };
  });
}
