import { expect, it } from 'vitest';
import { encodeCursor } from '@/lib/data/cursor';
import { newId } from '@/lib/kit/ids';
import { cursorOf, listAddress } from './list-address';

it('takes one cursor from an address, and writes it so that it comes back', () => {
  expect(cursorOf({})).toBeNull();
  expect(cursorOf({ before: '' })).toBeNull();
  expect(cursorOf({ before: 'nonsense' })).toBeNull();
  const cursor = encodeCursor({ at: new Date('2026-11-22T06:00:00Z'), id: newId() });
  expect(cursorOf({ before: [cursor, cursor] })).toBeNull();
  const address = listAddress('/tags/music', cursor);
  expect(cursorOf(Object.fromEntries(new URL(address, 'https://example.org').searchParams))).toBe(cursor);
  expect(listAddress('/world', null)).toBe('/world');
});
