import { expect, test } from 'vitest';
import { excerpt } from './excerpt';

test.each([
  ['', ''],
  ['  The boat\tis in. \n\nMore of it.', 'The boat is in.'],
  ['The boat is in sight of the harbour', 'The boat is in…'],
  ['The boat, is in sight of the harbour', 'The boat, is…'],
  ['The boats are, at last, in', 'The boats are…'],
  ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschif…'],
])('%j begins %j', (text, beginning) => {
  expect(excerpt(text, 15)).toBe(beginning);
});
