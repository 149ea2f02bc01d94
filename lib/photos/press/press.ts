import { type CropRatio, cropRatios, inPixels, type Rect } from '@/lib/document/crop';
import { createLimiter } from '@/lib/kit/limiter';
import { type DecodedImage, decodeImage } from '../decode-image';
import { inspectImage } from '../inspect-image';
import { makeMovingSizes } from '../make-moving-sizes';
import { makeSharePicture } from '../make-share-picture';
import { avifOptions, makeSizes, webpOptions, widthsFor } from '../make-sizes';
import { rendition } from '../rendition';
import { sharp } from '../sharp';
import type { Pressed, PressedFile, PressOrder } from './press-order';

/** Cards are no wider; the first one on the front, which is 16:9, fills most of a page. */
const widest: Record<CropRatio, number> = { '16:9': 1_920, '4:3': 1_280, '1:1': 1_280 };

/** AVIF takes some ten seconds of work and a hundred megabytes: one after the other, as nobody waits for it. */
const oneByOne = createLimiter(1);

interface Wanted {
  ratio: PressedFile['ratio'];
  format: PressedFile['format'];
  part: Rect;
  width: number;
}

function wantedOf({ width, height }: DecodedImage, order: PressOrder): Wanted[] {
  const whole = { x: 0, y: 0, width: 1, height: 1 };
  const formats = order.moves ? (['webp', 'avif'] as const) : (['avif'] as const);
  const full = widthsFor(width).flatMap((w) =>
    formats.map((format): Wanted => ({ ratio: 'full', format, part: whole, width: w })),
  );
  const crops = cropRatios.flatMap((ratio) => {
    const part = order.cuts.crops[ratio];
    const own = inPixels(part, { width, height }).width;
    return widthsFor(Math.min(own, widest[ratio])).flatMap((w) =>
      (['webp', 'avif'] as const).map((format): Wanted => ({ ratio, format, part, width: w })),
    );
  });
  return [...full, ...crops];
}

async function make(image: DecodedImage, wanted: Wanted, packet: string): Promise<PressedFile> {
  const { data, width, height, channels } = image;
  const { ratio, format, part } = wanted;
  const picture = sharp(data, { raw: { width, height, channels }, limitInputPixels: false })
    .extract(inPixels(part, image))
    .resize({ width: wanted.width });
  const encoded =
    format === 'avif' ? picture.avif(avifOptions(wanted.width)) : picture.webp(webpOptions(wanted.width));
  const made = await encoded.withXmp(packet).toBuffer({ resolveWithObject: true });
  return { ...rendition(format, made), format, ratio };
}

/**
 * Makes what nobody waits for: AVIF in every width, the crops in both formats and the picture for cards elsewhere. The
 * same order gives the same files. Meant for a process of its own (`runPress`): it takes long, and much memory.
 * @throws Problem the `upload-…` codes, if the original is damaged
 */
export async function press(order: PressOrder): Promise<Pressed> {
  const { width } = await inspectImage(order.original, order.moves ? 'keep' : 'still');
  const image = await decodeImage(order.original);
  const share = await makeSharePicture(image, order.cuts.share, order.packet);
  const makeOwn = () =>
    order.moves ? makeMovingSizes(order.original, width, order.packet) : makeSizes(image, order.packet);
  const sizes = order.sizesToo ? await makeOwn() : [];
  const renditions = await Promise.all(
    wantedOf(image, order).map((wanted) => oneByOne(() => make(image, wanted, order.packet))),
  );
  return { sizes, share, renditions };
}
