import { expect, it } from 'vitest';
import { timeAgo } from './time-ago';

const now = Date.parse('2026-11-22T12:00:00Z');

it.each([
  ['2026-11-22T12:00:40Z', 'just now'],
  ['2026-11-22T11:59:01Z', 'just now'],
  ['2026-11-22T11:59:00Z', '1 min ago'],
  ['2026-11-22T11:00:01Z', '59 min ago'],
  ['2026-11-22T11:00:00Z', '1 hr ago'],
  ['2026-11-21T12:00:01Z', '23 hr ago'],
  ['2026-11-21T12:00:00Z', null],
])('%s → %s', (instant, text) => {
  expect(timeAgo(instant, now)).toBe(text);
});
