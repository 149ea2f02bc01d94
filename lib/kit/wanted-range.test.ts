import { expect, test } from 'vitest';
import { wantedRange } from './wanted-range.ts';

const want = (range: string | null, { method = 'GET', ifRange = null as string | null } = {}, size = 10) =>
  wantedRange({ method, range, ifRange }, '"a"', size);

test.each([
  ['bytes=0-3', { start: 0, end: 3 }],
  ['Bytes= 2-', { start: 2, end: 9 }],
  ['bytes=8-99', { start: 8, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-99', { start: 0, end: 9 }],
  ['bytes=9-9', { start: 9, end: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=10-12', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  [`bytes=${'9'.repeat(400)}-`, 'unsatisfiable'],
  [`bytes=0-${'9'.repeat(400)}`, { start: 0, end: 9 }],
])('%s is %j', (range, wanted) => {
  expect(want(range)).toEqual(wanted);
});

test.each([
  null,
  '',
  'bytes',
  'bytes=',
  'bytes=-',
  'bytes=5-1',
  'bytes=99-1',
  'bytes=a-b',
  'bytes=0-1,3-4',
  'bytes=0-1-2',
  'bytes=+1-2',
  'lines=0-1',
])('%j gets the whole', (range) => {
  expect(want(range)).toBeNull();
});

test('only GET, and only of the file that the client began with', () => {
  expect(want('bytes=0-3', { method: 'HEAD' })).toBeNull();
  expect(want('bytes=0-3', { ifRange: '"a"' })).toEqual({ start: 0, end: 3 });
  expect(want('bytes=0-3', { ifRange: 'W/"a"' })).toBeNull();
  expect(want('bytes=0-3', { ifRange: 'Sun, 22 Nov 2026 07:00:00 GMT' })).toBeNull();
  expect(want('bytes=0-0', {}, 0)).toBe('unsatisfiable');
});
