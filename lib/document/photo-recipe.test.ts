import { describe, expect, it } from 'vitest';
import { cutsOf, photoRecipe, type RecipeParts } from './photo-recipe';

const photo: RecipeParts = { sha256: 'abc', width: 3_000, height: 2_000, focal: null, crops: {} };
const drawn = { x: 0.1, y: 0.2, width: 0.6, height: 0.50625 };

describe('photoRecipe', () => {
  it('changes with the original, the focal point and a crop, and with nothing else', () => {
    const recipes = [
      photo,
      { ...photo, sha256: 'abd' },
      { ...photo, focal: { x: 0.2, y: 0.5 } },
      { ...photo, crops: { '1:1': drawn } },
    ].map(photoRecipe);
    expect(new Set(recipes).size).toBe(4);
    expect(photoRecipe({ ...photo, focal: { x: 0.5, y: 0.5 } })).toBe(photoRecipe(photo));
  });
});

describe('the cut for cards elsewhere', () => {
  const shapeOf = ({ width, height }: { width: number; height: number }) =>
    (width * photo.width) / (height * photo.height);

  it('keeps the focal point in view', () => {
    const { share } = cutsOf({ ...photo, focal: { x: 0.5, y: 0 } });
    expect(share).toMatchObject({ x: 0, y: 0, width: 1 });
    expect(shapeOf(share)).toBeCloseTo(1_200 / 630, 5);
  });

  it('stays within the 16:9 crop that somebody drew', () => {
    const { share } = cutsOf({ ...photo, focal: { x: 1, y: 1 }, crops: { '16:9': drawn } });
    expect(shapeOf(share)).toBeCloseTo(1_200 / 630, 5);
    expect(share.x).toBeGreaterThanOrEqual(drawn.x);
    expect(share.y).toBeGreaterThanOrEqual(drawn.y);
    expect(share.x + share.width).toBeLessThanOrEqual(drawn.x + drawn.width + 1e-9);
    expect(share.y + share.height).toBeLessThanOrEqual(drawn.y + drawn.height + 1e-9);
  });
});
