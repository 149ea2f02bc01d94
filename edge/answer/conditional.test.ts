import { expect, test } from 'vitest';
import { isKnown } from './conditional';

const modified = Date.parse('2026-11-22T10:00:00.700Z');

test.each([
  [{ 'if-none-match': '"a"' }, true],
  [{ 'if-none-match': 'W/"a"' }, true],
  [{ 'if-none-match': '"b", "a"' }, true],
  [{ 'if-none-match': '*' }, true],
  [{ 'if-none-match': '"b"' }, false],
  [{ 'if-none-match': 'garbage', 'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT' }, false],
  [{ 'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT' }, true],
  [{ 'if-modified-since': 'Sun, 22 Nov 2026 09:59:59 GMT' }, false],
  [{ 'if-modified-since': 'yesterday or so' }, false],
  [{}, false],
])('%j: %s', (headers, known) => {
  expect(isKnown(headers, '"a"', modified)).toBe(known);
});
