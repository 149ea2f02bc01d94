import { randomInt } from 'node:crypto';
import sharp from 'sharp';
import { xmpPacket } from '@/lib/photos/xmp-packet';

/** A JPEG that no other test uploads, with what its file says about itself. */
export async function picture(says: {
  creator?: string;
  credit?: string;
  alt?: string;
  caption?: string;
  width?: number;
  height?: number;
  /** As large a file as the measures can make: more than a byte for each pixel. */
  heavy?: boolean;
}): Promise<Buffer> {
  const { creator, credit, alt, caption, width = 1280, height = 853, heavy = false } = says;
  const background = { r: randomInt(256), g: randomInt(256), b: randomInt(256) };
  // Noise takes long to make and to encode; most pictures do with a coarse one.
  const grain = heavy ? 1 : 4;
  const image = sharp({
    create: {
      width: Math.ceil(width / grain),
      height: Math.ceil(height / grain),
      channels: 3,
      background,
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  }).resize(width, height);
  const packet = xmpPacket({ creators: creator ? [creator] : [], credit, alt, caption });
  return (packet ? image.withXmp(packet) : image).jpeg({ quality: heavy ? 100 : 82 }).toBuffer();
}
