import {
  aroundFocalPoint,
  type CropRatio,
  type Crops,
  cropOf,
  cropRatios,
  type Point,
  type Rect,
} from './crop';

/** What decides which files a photo should have, besides the words inside them. */
export interface RecipeParts {
  /** Of the original. */
  sha256: string;
  width: number;
  height: number;
  focal: Point | null;
  crops: Crops;
}

/** What is to be cut out of a photo. */
export interface PhotoCuts {
  crops: Record<CropRatio, Rect>;
  /** For cards on other platforms. */
  share: Rect;
}

/** Raise it when the files of every photo are to be made anew: other widths, formats or qualities. */
const edition = 'v2';

/** What every recipe of this edition begins with. */
export const recipePrefix = `${edition} `;

const shareShape = 1_200 / 630;

/**
 * The part that cards elsewhere show: within the 16:9 crop where somebody drew one, which is nearly their shape, else
 * around the focal point.
 */
function shareCut(photo: RecipeParts): Rect {
  const drawn = photo.crops['16:9'];
  if (!drawn) return aroundFocalPoint(photo, shareShape, photo.focal);
  const within = { width: drawn.width * photo.width, height: drawn.height * photo.height };
  const inner = aroundFocalPoint(within, shareShape, null);
  return {
    x: drawn.x + inner.x * drawn.width,
    y: drawn.y + inner.y * drawn.height,
    width: inner.width * drawn.width,
    height: inner.height * drawn.height,
  };
}

/** Every part of a photo that has files of its own. */
export function cutsOf(photo: RecipeParts): PhotoCuts {
  const crops = Object.fromEntries(cropRatios.map((ratio) => [ratio, cropOf(photo, ratio)]));
  return { crops: crops as Record<CropRatio, Rect>, share: shareCut(photo) };
}

/** Whether files were made by a recipe of another edition: then not even their widths are those of today. */
export function isOfFormerEdition(recipe: string): boolean {
  return recipe !== '' && !recipe.startsWith(recipePrefix);
}

/** What a photo's files are made from, as one text: they are out of date exactly if it differs from theirs. */
export function photoRecipe(photo: RecipeParts): string {
  const { crops, share } = cutsOf(photo);
  const digits = ({ x, y, width, height }: Rect) =>
    [x, y, width, height].map((value) => value.toFixed(4)).join(',');
  return `${recipePrefix}${photo.sha256} ${[...Object.values(crops), share].map(digits).join(' ')}`;
}
