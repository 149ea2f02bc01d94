import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundFocalPoint, cropOf, cropRatios, hasShape, inPixels, ratioValue, rectSchema } from './crop';

const side = fc.integer({ min: 1, max: 30_000 });
const measures = fc.record({ width: side, height: side });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.record({ x: part, y: part });
const ratio = fc.constantFrom(...cropRatios);

describe('aroundFocalPoint', () => {
  it.each([
    [{ width: 300, height: 200 }, 1, null, { x: 1 / 6, y: 0, width: 2 / 3, height: 1 }],
    [{ width: 300, height: 200 }, 1, { x: 0, y: 0.5 }, { x: 0, y: 0, width: 2 / 3, height: 1 }],
    [{ width: 300, height: 200 }, 1, { x: 0.9, y: 0 }, { x: 1 / 3, y: 0, width: 2 / 3, height: 1 }],
    [{ width: 200, height: 300 }, 1, { x: 0.5, y: 0.4 }, { x: 0, y: 1 / 15, width: 1, height: 2 / 3 }],
    [{ width: 400, height: 400 }, 1, { x: 0.2, y: 0.2 }, { x: 0, y: 0, width: 1, height: 1 }],
  ])('of %j for %d around %j is %j', (photo, shape, focal, expected) => {
    const rect = aroundFocalPoint(photo, shape, focal);
    for (const key of ['x', 'y', 'width', 'height'] as const)
      expect(rect[key]).toBeCloseTo(expected[key], 10);
  });

  it('is a part of the picture, of the right shape, as large as can be, with the point in it', () => {
    fc.assert(
      fc.property(measures, ratio, point, (photo, wanted, focal) => {
        const rect = aroundFocalPoint(photo, ratioValue(wanted), focal);
        expect(rectSchema.safeParse(rect).success).toBe(true);
        expect(hasShape(rect, wanted, photo)).toBe(true);
        expect(Math.max(rect.width, rect.height)).toBe(1);
        expect(rect.x).toBeLessThanOrEqual(focal.x + 1e-9);
        expect(rect.x + rect.width).toBeGreaterThanOrEqual(focal.x - 1e-9);
        expect(rect.y).toBeLessThanOrEqual(focal.y + 1e-9);
        expect(rect.y + rect.height).toBeGreaterThanOrEqual(focal.y - 1e-9);
      }),
    );
  });
});

it('takes the rectangle that was drawn', () => {
  const drawn = { x: 0.1, y: 0.1, width: 0.4, height: 0.4 };
  const photo = { width: 900, height: 900, focal: { x: 0.9, y: 0.9 }, crops: { '1:1': drawn } };
  expect(cropOf(photo, '1:1')).toEqual(drawn);
  expect(cropOf(photo, '16:9').width).toBe(1);
});

it('never leaves the picture in pixels', () => {
  fc.assert(
    fc.property(measures, ratio, point, (photo, wanted, focal) => {
      const { left, top, width, height } = inPixels(
        aroundFocalPoint(photo, ratioValue(wanted), focal),
        photo,
      );
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
      expect(left + width).toBeLessThanOrEqual(photo.width);
      expect(top + height).toBeLessThanOrEqual(photo.height);
    }),
  );
});

it.each([
  { x: 0.5, y: 0, width: 0.6, height: 0.5 },
  { x: 0, y: 0, width: 0, height: 0.5 },
  { x: -0.1, y: 0, width: 0.5, height: 0.5 },
  { x: Number.NaN, y: 0, width: 0.5, height: 0.5 },
])('refuses %j as a rectangle', (rect) => expect(rectSchema.safeParse(rect).success).toBe(false));
