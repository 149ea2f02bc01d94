import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile, spreadOf } from './percentile';

describe('percentile', () => {
  it('is the nearest rank', () => {
    const values = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(percentile(values, 95)).toBe(19);
    expect(percentile(values, 96)).toBe(20);
    expect(percentile(values, 100)).toBe(20);
    expect(percentile(values, 1)).toBe(1);
    expect(percentile([30, 10, 20], 50)).toBe(20);
    expect(percentile([7], 95)).toBe(7);
  });

  it('sorts numbers as numbers and leaves the list as it was', () => {
    const values = [100, 9, 20];
    expect(percentile(values, 100)).toBe(100);
    expect(values).toEqual([100, 9, 20]);
  });

  it('is a value that enough of them do not exceed, and the smallest such', () => {
    const times = fc.array(fc.double({ noNaN: true, min: 0, max: 1e6 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const found = percentile(values, percent);
        const share = (holds: (value: number) => boolean) => values.filter(holds).length * 100;
        expect(values).toContain(found);
        expect(share((value) => value <= found)).toBeGreaterThanOrEqual(percent * values.length);
        expect(share((value) => value < found)).toBeLessThan(percent * values.length);
      }),
    );
  });

  it('refuses to make a number of nothing', () => {
    expect(() => percentile([], 95)).toThrow(RangeError);
    for (const percent of [0, -1, 101, Number.NaN])
      expect(() => percentile([1], percent)).toThrow(RangeError);
  });
});

describe('spreadOf', () => {
  it('says how many there are and how they lie', () => {
    expect(spreadOf([4, 1, 2.26])).toBe('3 times: median 2.3, p95 4.0, longest 4.0 ms');
  });
});
