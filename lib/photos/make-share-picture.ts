import type { DecodedImage } from './decode-image';
import { type Rendition, rendition } from './rendition';
import { sharp } from './sharp';
import { encoderSlots } from './slots';

const full = { width: 1_200, height: 630 };

/**
 * The picture for cards elsewhere (Open Graph): JPEG, as some crawlers know no WebP; 1200 × 630, or the same shape
 * smaller where the photo is; cut around what draws the eye. Clear parts become white.
 */
export function makeSharePicture(image: DecodedImage, packet: string | null): Promise<Rendition> {
  const { data, channels } = image;
  const scale = Math.min(1, image.width / full.width, image.height / full.height);
  return encoderSlots(async () => {
    const picture = sharp(data, {
      raw: { width: image.width, height: image.height, channels },
      limitInputPixels: false,
    })
      .resize({
        width: Math.max(1, Math.round(full.width * scale)),
        height: Math.max(1, Math.round(full.height * scale)),
        fit: 'cover',
        position: sharp.strategy.attention,
      })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, mozjpeg: true });
    if (packet) picture.withXmp(packet);
    return rendition('jpg', await picture.toBuffer({ resolveWithObject: true }));
  });
}
