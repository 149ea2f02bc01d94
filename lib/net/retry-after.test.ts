import { expect, it } from 'vitest';
import { retryAfterSeconds } from './retry-after';

const now = Date.UTC(2026, 4, 12, 9, 0, 0);

it.each([
  ['120', 120],
  [' 5 ', 5],
  ['Tue, 12 May 2026 09:01:30 GMT', 90],
  ['Tue, 12 May 2026 08:00:00 GMT', 0],
  ['', null],
  ['soon', null],
  ['-5', null],
])('reads Retry-After %j as %j', (header, seconds) => expect(retryAfterSeconds(header, now)).toBe(seconds));
