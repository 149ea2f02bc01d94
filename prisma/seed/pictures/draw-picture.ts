import { xmpPacket } from '@/lib/photos/xmp-packet';
import type { Picture } from './picture';
import { renderScene } from './render-scene';

/** Draws a picture as a JPEG with its metadata: the same bytes for the same key on the same version of sharp. */
export async function drawPicture(key: string, picture: Picture): Promise<Buffer> {
  const { scene, width, height, finish, says } = picture;
  const drawn = await renderScene(key, scene, width, height, finish);
  const jpeg = drawn.jpeg({ quality: 78 });
  const packet = xmpPacket(says);
  return (packet ? jpeg.withXmp(packet) : jpeg).toBuffer();
}

const smallWidth = 1_280;

/** The same scene with a third of the pixels, for machines on which drawing them all takes minutes. */
export const drawSmallPicture: typeof drawPicture = (key, picture) => {
  const height = Math.round((picture.height * smallWidth) / picture.width);
  return drawPicture(key, { ...picture, width: smallWidth, height });
};
