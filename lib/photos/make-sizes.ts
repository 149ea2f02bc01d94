import type { DecodedImage } from './decode-image';
import { type Rendition, rendition } from './rendition';
import { sharp } from './sharp';
import { encoderSlots } from './slots';

/**
 * The widths that pages choose from. 750 is a phone of 360 to 412 px with two device pixels for each, or nearly: most
 * readers. The next one up would cost them half as many bytes again.
 */
export const photoWidths = [320, 640, 750, 960, 1280, 1920, 2560] as const;

/** A picture's own width joins the ladder when the rung below would throw away more than this share of it. */
const ownWidthFrom = 1.1;

/**
 * The widths to make for a picture: every rung up to its own width, and its own where the rungs leave much of it
 * unused (a picture of 1,900 px has more to show than 1,280) or where there is no rung (a picture of 200 px).
 */
export function widthsFor(width: number): number[] {
  const rungs = photoWidths.filter((rung) => rung <= width);
  const widest = rungs.at(-1);
  return widest === undefined || width > widest * ownWidthFrom ? [...rungs, width] : rungs;
}

/**
 * Wide files are looked at on dense screens, where artefacts are half as large, so they can bear more compression. An
 * editor waits for all of them, and most browsers take the AVIF that the worker makes: so they are made three times as
 * fast for some hundredths more bytes. Small ones, which phones and cards get, are made with care: smart subsampling
 * keeps red lettering legible.
 */
export function webpOptions(width: number) {
  if (width <= 640) return { quality: 80, effort: 4, smartSubsample: true };
  return { quality: width <= 1280 ? 77 : 74, effort: 1 };
}

/**
 * Made in the background, but not for ever: efforts above these take three times as long and more for a tenth fewer bytes.
 * The widths in the middle are chosen by phones alone, whose pixels are so small that half the bytes look the same.
 */
export function avifOptions(width: number) {
  if (width > 640 && width <= 960) return { quality: 42, effort: 2 };
  return width <= 1280 ? { quality: 54, effort: 2 } : { quality: 50, effort: 1 };
}

/**
 * The WebP files of a picture, ascending by width, each with `packet` as its only metadata. From one decoded image,
 * so the file is read once.
 */
export function makeSizes(image: DecodedImage, packet: string): Promise<Rendition[]> {
  const { data, width: own, height, channels } = image;
  const make = (width: number) =>
    encoderSlots(async () => {
      const picture = sharp(data, { raw: { width: own, height, channels }, limitInputPixels: false })
        .resize({ width })
        .webp(webpOptions(width))
        .withXmp(packet);
      return rendition('webp', await picture.toBuffer({ resolveWithObject: true }));
    });
  // The widest first: it takes as long as all the others together.
  const widths = widthsFor(own).reverse();
  return Promise.all(widths.map(make)).then((sizes) => sizes.reverse());
}
