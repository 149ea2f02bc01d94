import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPageFrom, numbersOnPage, pageBelowFirst, pageOfPost, postsAPage } from './live-pages';

test('the first page holds what there is, up to thirty-nine, and then twenty again', () => {
  const from = (last: number) => [firstPageFrom(last), pageBelowFirst(last)];
  expect([0, 1, 20, 21, 39, 40, 41, 2_000].map(from)).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
    [1, 0],
    [1, 0],
    [21, 1],
    [21, 1],
    [1_981, 99],
  ]);
});

test('every post stands on exactly one page, wherever the coverage has come to', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }), (a, b) => {
      const [number, last] = [Math.min(a, b), Math.max(a, b)];
      const page = pageOfPost(number);
      const { from, to } = numbersOnPage(page);
      expect(from <= number && number <= to).toBe(true);
      // Not on the first page exactly if its own page is complete and below that.
      expect(number < firstPageFrom(last)).toBe(page <= pageBelowFirst(last));
      const onFirst = last - firstPageFrom(last) + 1;
      expect(onFirst <= 2 * postsAPage - 1 && onFirst >= Math.min(last, postsAPage)).toBe(true);
    }),
  );
});
