import { Problem } from '@/lib/kit/problem';
import { widthsFor } from './make-sizes';
import { photoLimits } from './photo-limits';
import { type Rendition, rendition } from './rendition';
import { sharp } from './sharp';
import { encoderSlots } from './slots';

/** Every frame is a picture of its own: wider ones would be as heavy as a video. */
const widest = 960;

/**
 * The sizes of a picture that moves, as animated WebP with its own times and number of turns, ascending by width.
 * @param own its width
 * @throws Problem `upload-truncated` when any frame is damaged
 */
export async function makeMovingSizes(bytes: Buffer, own: number, packet: string): Promise<Rendition[]> {
  const make = (width: number) =>
    encoderSlots(async () => {
      const moving = sharp(bytes, {
        animated: true,
        failOn: 'error',
        limitInputPixels: photoLimits.movingPixels,
      });
      const made = await moving
        .resize({ width })
        .webp({ quality: 70, effort: 2 })
        .withXmp(packet)
        .toBuffer({ resolveWithObject: true })
        .catch((cause: unknown) => {
          throw new Problem('upload-truncated', {}, { cause });
        });
      const { data, info } = made;
      return rendition('webp', { data, info: { width: info.width, height: info.pageHeight ?? info.height } });
    });
  return Promise.all(widthsFor(Math.min(own, widest)).map(make));
}
