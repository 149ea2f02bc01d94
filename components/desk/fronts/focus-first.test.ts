import { expect, it } from 'vitest';
import { neighbours } from './focus-first';

it.each([
  ['a', 'bc'],
  ['b', 'ca'],
  ['c', 'ba'],
])('what stands next to %s, from what comes after it', (one, expected) => {
  expect(neighbours(['a', 'b', 'c'], one).join('')).toBe(expected);
});
