import { expect, it } from 'vitest';
import { cursorOf, listAddress } from './list-address';

it('takes one cursor from an address, and writes it so that it comes back', () => {
  expect(cursorOf({})).toBeNull();
  expect(cursorOf({ before: '' })).toBeNull();
  expect(cursorOf({ before: ['a', 'b'] })).toBeNull();
  const address = listAddress('/tags/music', 'a+b/c=&d');
  expect(cursorOf(Object.fromEntries(new URL(address, 'https://example.org').searchParams))).toBe('a+b/c=&d');
  expect(listAddress('/world', null)).toBe('/world');
});
