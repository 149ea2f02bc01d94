import { describe, expect, it } from 'vitest';
import type { DecodedImage } from './decode-image';
import { findFocalPoint } from './find-focal-point';

/** Grey, with a spot in the colours of a face. */
function withSpot(width: number, height: number, at: { x: number; y: number }): DecodedImage {
  const data = Buffer.alloc(width * height * 3, 0x88);
  const radius = Math.min(width, height) * 0.08;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const distance = Math.hypot(x - at.x * width, y - at.y * height);
      if (distance < radius)
        data.set(distance < radius / 3 ? [48, 16, 16] : [224, 160, 128], (y * width + x) * 3);
    }
  }
  return { data, width, height, channels: 3 };
}

describe('findFocalPoint', () => {
  it.each([
    [1_200, 800],
    [800, 1_200],
    [900, 900],
    [1_200, 600],
    [2_400, 500],
    [300, 2_000],
  ])('finds a face in %d × %d', async (width, height) => {
    const at = { x: 0.8, y: 0.3 };
    const found = await findFocalPoint(withSpot(width, height, at));
    expect(Math.abs((found?.x ?? 9) - at.x)).toBeLessThan(0.12);
    expect(Math.abs((found?.y ?? 9) - at.y)).toBeLessThan(0.12);
  });

  it('gives a point within the smallest picture', async () => {
    const found = await findFocalPoint({ data: Buffer.from([1, 2, 3]), width: 1, height: 1, channels: 3 });
    if (found) expect(Math.max(found.x, found.y)).toBeLessThanOrEqual(1);
  });
});
