import { expect, test } from 'vitest';
import { isKnown } from './is-known';

const modified = Date.parse('2026-11-22T10:00:00.700Z');

test.each([
  ['"a"', undefined, true],
  ['W/"a"', undefined, true],
  ['"b", "a"', undefined, true],
  ['*', undefined, true],
  ['"b"', undefined, false],
  ['garbage', 'Sun, 22 Nov 2026 10:00:00 GMT', false],
  [null, 'Sun, 22 Nov 2026 10:00:00 GMT', true],
  [null, 'Sun, 22 Nov 2026 09:59:59 GMT', false],
  [null, 'yesterday or so', false],
  [undefined, undefined, false],
])('If-None-Match %s, If-Modified-Since %s: %s', (noneMatch, since, known) => {
  expect(isKnown(noneMatch, since, '"a"', modified)).toBe(known);
});
