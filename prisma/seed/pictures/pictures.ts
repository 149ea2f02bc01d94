import { bandPictures } from './catalogue/band';
import { cultureAndSciencePictures } from './catalogue/culture-and-science';
import { regionPictures } from './catalogue/region';
import { staffPictures } from './catalogue/staff';
import type { Picture } from './picture';

/** Every picture of the demo newsroom by its key. */
export const pictures = {
  ...bandPictures,
  ...regionPictures,
  ...cultureAndSciencePictures,
  ...staffPictures,
};

export type PictureKey = keyof typeof pictures;

export const pictureKeys = Object.keys(pictures) as PictureKey[];

/** @returns the picture as the general shape, whatever its key. */
export function pictureOf(key: PictureKey): Picture {
  return pictures[key];
}
