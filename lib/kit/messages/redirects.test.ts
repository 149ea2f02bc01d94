import { expect, it } from 'vitest';
import { redirectMessages } from './redirects';

it.each([
  [0, 0, 'It was so already.'],
  [1, 0, 'One redirect was made.'],
  [1, 1, 'One redirect was replaced.'],
  [7, 0, '7 redirects were made.'],
  [7, 7, '7 redirects were replaced.'],
  [7, 1, '7 redirects were made, 1 of them in place of others.'],
])('says of %i, of which %i replaced others: %s', (count, replaced, sentence) => {
  expect(redirectMessages().added(count, replaced)).toBe(sentence);
});
