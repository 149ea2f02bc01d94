import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundFocalPoint, cropRatios, hasShape, ratioValue } from '@/lib/document/crop';
import { type Corner, movePoint, moveRect, resizeRect, stepOfKey } from './crop-geometry';

const photo = { width: 3_000, height: 2_000 };

describe('a rectangle', () => {
  it('moves as far as the picture goes', () => {
    const rect = { x: 0.5, y: 0.5, width: 0.4, height: 0.4 };
    expect(moveRect(rect, 0.05, -0.05)).toEqual({ ...rect, x: 0.55, y: 0.45 });
    expect(moveRect(rect, 1, 1)).toEqual({ ...rect, x: 0.6, y: 0.6 });
    expect(moveRect(rect, -1, -1)).toEqual({ ...rect, x: 0, y: 0 });
  });

  it('keeps the corner across from the one that is drawn', () => {
    const rect = { x: 0.2, y: 0.2, width: 0.4, height: 0.6 };
    const larger = resizeRect(rect, 0.5, { ratio: '1:1', photo, corner: 'nw' });
    expect(larger.x + larger.width).toBeCloseTo(0.6);
    expect(larger.y + larger.height).toBeCloseTo(0.8);
    expect(larger.width).toBeCloseTo(0.5);
  });

  it('keeps its shape, stays in the picture and stays usable, whatever is done to it', () => {
    const move = fc.tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    );
    const size = fc.tuple(
      fc.double({ min: -1, max: 2, noNaN: true }),
      fc.option(fc.constantFrom<Corner[]>('nw', 'ne', 'sw', 'se'), { nil: undefined }),
    );
    const measures = fc.record({
      width: fc.integer({ min: 300, max: 9_000 }),
      height: fc.integer({ min: 300, max: 9_000 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...cropRatios),
        measures,
        fc.array(
          fc.oneof(
            move.map((by) => ({ by })),
            size.map((to) => ({ to })),
          ),
          { maxLength: 12 },
        ),
        (ratio, picture, steps) => {
          let rect = aroundFocalPoint(picture, ratioValue(ratio), null);
          for (const step of steps) {
            rect =
              'by' in step
                ? moveRect(rect, ...step.by)
                : resizeRect(rect, step.to[0], { ratio, photo: picture, corner: step.to[1] });
            expect(hasShape(rect, ratio, picture)).toBe(true);
            for (const edge of [rect.x, rect.y, 1 - rect.x - rect.width, 1 - rect.y - rect.height]) {
              expect(edge).toBeGreaterThan(-1e-9);
            }
            expect(rect.width).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

it('a point moves by keys and stays in the picture', () => {
  expect(stepOfKey('ArrowLeft', false)).toEqual({ dx: -0.01, dy: 0 });
  expect(stepOfKey('ArrowDown', true)).toEqual({ dx: 0, dy: 0.05 });
  expect(stepOfKey('Tab', false)).toBeNull();
  expect(movePoint({ x: 0.98, y: 0.02 }, 0.05, -0.05)).toEqual({ x: 1, y: 0 });
});
