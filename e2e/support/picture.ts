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
}): Promise<Buffer> {
  const { creator, credit, alt, caption, width = 1600, height = 1067 } = says;
  const background = { r: randomInt(256), g: randomInt(256), b: randomInt(256) };
  const image = sharp({
    create: { width, height, channels: 3, background, noise: { type: 'gaussian', mean: 128, sigma: 20 } },
  });
  const packet = xmpPacket({ creators: creator ? [creator] : [], credit, alt, caption });
  return (packet ? image.withXmp(packet) : image).jpeg({ quality: 82 }).toBuffer();
}
