import { Problem } from '@/lib/kit/problem';
import { photoLimits } from './photo-limits';
import { sharp } from './sharp';
import { encoderSlots } from './slots';

/** The widest rendition, in pixels. */
export const maxWidth = 2_560;
/** WebP can't be larger on either side (RFC 9649, 2.4). */
const maxHeight = 16_383;

/** A decoded picture in memory: 8-bit sRGB rows of `channels` bytes a pixel, upright, at most `maxWidth` wide. */
export interface DecodedImage {
  data: Buffer;
  width: number;
  height: number;
  channels: 1 | 2 | 3 | 4;
}

/**
 * Decodes an inspected file once, to its last row, upright and in sRGB, scaled down (never up) to the widest size we
 * make. Colour profiles are applied and dropped with all other metadata. Throws `upload-truncated` when any part of
 * the picture is damaged or missing.
 */
export function decodeImage(bytes: Buffer): Promise<DecodedImage> {
  return encoderSlots(async () => {
    try {
      const { data, info } = await sharp(bytes, {
        failOn: 'error',
        limitInputPixels: photoLimits.pixels,
        autoOrient: true,
        sequentialRead: true,
      })
        .resize({ width: maxWidth, height: maxHeight, fit: 'inside', withoutEnlargement: true })
        .toColourspace('srgb')
        .raw({ depth: 'uchar' })
        .toBuffer({ resolveWithObject: true });
      return {
        data,
        width: info.width,
        height: info.height,
        channels: info.channels as DecodedImage['channels'],
      };
    } catch (error) {
      throw new Problem('upload-truncated', {}, { cause: error });
    }
  });
}
