import type { DecodedImage } from './decode-image';
import { sharp } from './sharp';
import { encoderSlots } from './slots';

/**
 * The colour of a picture as a whole, `#rgb`: what stands in its place until it comes, where a small picture of it would cost
 * a page more than it is worth. Null for one through which the page may be seen: the colour would stay behind it.
 */
export function makeTint({ data, width, height, channels }: DecodedImage): Promise<string | null> {
  return encoderSlots(async () => {
    const whole = sharp(data, { raw: { width, height, channels }, limitInputPixels: false });
    if (channels % 2 === 0 && !(await whole.stats()).isOpaque) return null;
    const pixel = await whole
      .resize({ width: 1, height: 1, fit: 'fill' })
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer();
    const [red = 0, green = red, blue = red] = pixel;
    return `#${[red, green, blue].map((value) => Math.round(value / 17).toString(16)).join('')}`;
  });
}
