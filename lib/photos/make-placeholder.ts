import type { DecodedImage } from './decode-image';
import { sharp } from './sharp';
import { encoderSlots } from './slots';

const maxBytes = 120;
const qualities = [50, 35, 20, 10, 1];

/**
 * A picture of at most 16 px a side in at most 120 bytes of WebP, as a data address to stand in a style until the
 * photo has come. Clear parts become white. Very busy pictures get 8 px.
 */
export function makePlaceholder(image: DecodedImage): Promise<string> {
  const { data, width, height, channels } = image;
  return encoderSlots(async () => {
    for (const side of [16, 8, 4]) {
      const small = await sharp(data, { raw: { width, height, channels }, limitInputPixels: false })
        .resize({ width: side, height: side, fit: 'inside' })
        .flatten({ background: '#ffffff' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      for (const quality of qualities) {
        const webp = await sharp(small.data, { raw: small.info }).webp({ quality, effort: 6 }).toBuffer();
        if (webp.length <= maxBytes) return `data:image/webp;base64,${webp.toString('base64')}`;
      }
    }
    throw new Error('a WebP of 4 px does not fit 120 bytes');
  });
}
